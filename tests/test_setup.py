"""`packaging/setup.sh` installs what is missing, makes no call where nothing is, and says what it could not do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"
TOOLS = (
    "bash",
    "cat",
    "cp",
    "cut",
    "dirname",
    "env",
    "grep",
    "mktemp",
    "readlink",
    "rm",
    "sed",
    "sha256sum",
    "tail",
    "tr",
)
PACKAGES = "libone | the first; without it nothing\nlibtwo | the second; without it less\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="setup.sh is for Linux")


class Machine:
    """A make-believe machine: a checkout, and a PATH of which each program is either real or ours, and then told on."""

    def __init__(self, folder: Path) -> None:
        self.programs, self.checkout = folder / "bin", folder / "checkout"
        self.calls = folder / "calls"
        self.calls.touch()
        (self.checkout / "packaging").mkdir(parents=True)
        shutil.copy(PACKAGING / "setup.sh", self.checkout / "packaging")
        (self.checkout / "packages.txt").write_text(PACKAGES)
        (self.checkout / "pyproject.toml").write_text("[project]\n")
        self.programs.mkdir()
        for tool in TOOLS:
            real = shutil.which(tool)
            assert real
            (self.programs / tool).symlink_to(real)
        self.user(1000)

    def program(self, name: str, script: str, where: Path | None = None) -> None:
        """Put a program of ours on the machine; its calls are noted."""
        path = (where or self.programs) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >>"{self.calls}"\n{script}\n')
        path.chmod(0o755)

    def user(self, number: int) -> None:
        (self.programs / "id").unlink(missing_ok=True)
        (self.programs / "id").write_text(f"#!/bin/bash\necho {number}\n")
        (self.programs / "id").chmod(0o755)

    def installed(self, *lines: str) -> None:
        """What dpkg knows: lines of state, name and what the package provides."""
        text = "\n".join(lines)
        (self.programs / "dpkg-query").write_text(f"#!/bin/bash\ncat <<'END'\n{text}\nEND\n")
        (self.programs / "dpkg-query").chmod(0o755)

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        """Run a function of setup.sh."""
        return subprocess.run(
            [self.programs / "bash", "-euo", "pipefail", "-c", f". packaging/setup.sh; {command}"],
            cwd=self.checkout,
            env={"PATH": str(self.programs), "TMPDIR": str(self.checkout.parent)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    @property
    def called(self) -> list[str]:
        return self.calls.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_nothing_is_asked_for_where_nothing_is_missing(machine: Machine) -> None:
    machine.installed("installed libone ", "installed libtwo ")
    machine.program("apt-get", "")
    done = machine.run("ensure_packages packages.txt")
    assert (done.returncode, done.stderr, machine.called) == (0, "", [])


def test_a_package_that_another_one_provides_is_not_missing(machine: Machine) -> None:
    machine.installed("installed libone ", "installed libtwot64 libtwo (= 2.1), libtwo-old (= 2)")
    machine.program("apt-get", "")
    machine.run("ensure_packages packages.txt")
    assert machine.called == []


def test_root_installs_only_what_is_missing(machine: Machine) -> None:
    machine.user(0)
    machine.installed("installed libone ", "config-files libtwo ")
    machine.program("apt-get", f"echo 'echo installed libone; echo installed libtwo' >{machine.programs}/dpkg-query")
    done = machine.run("ensure_packages packages.txt")
    assert done.returncode == 0
    updated, installing = machine.called
    assert updated.endswith("update")
    assert installing.endswith("install -y --no-install-recommends libtwo")
    assert "could not" not in done.stderr


def test_without_root_and_sudo_it_says_what_is_missing_and_goes_on(machine: Machine) -> None:
    machine.installed("installed libone ")
    machine.program("apt-get", "")
    done = machine.run("ensure_packages packages.txt")
    assert done.returncode == 0
    assert "libtwo: the second; without it less" in done.stderr
    assert "libone" not in done.stderr
    assert machine.called == []


def test_sudo_is_used_and_asks_for_no_password_where_nobody_sits(machine: Machine) -> None:
    machine.installed("installed libone ")
    machine.program("sudo", "exit 1")
    done = machine.run("ensure_packages packages.txt")
    assert done.returncode == 0
    assert all(call.startswith("sudo -n ") for call in machine.called)
    assert "libtwo: the second" in done.stderr


def test_without_a_network_it_tries_once_and_names_what_is_missing(machine: Machine) -> None:
    machine.user(0)
    machine.installed("installed libone ")
    machine.program("apt-get", "echo no network; exit 100")
    done = machine.run("ensure_packages packages.txt")
    assert done.returncode == 0
    assert len(machine.called) == 2
    assert "libtwo: the second" in done.stderr
    assert "is there a network?" in done.stderr


def test_an_environment_that_is_up_to_date_is_left_alone(machine: Machine) -> None:
    python = machine.checkout / ".venv" / "bin"
    machine.program("python", "exit 0", python)
    assert machine.run("ensure_venv run ''").returncode == 0
    first = machine.called
    assert any(call.startswith("python -m pip install") for call in first)
    assert machine.run("ensure_venv run ''").returncode == 0
    assert machine.called == first
    (machine.checkout / "pyproject.toml").write_text("[project]\nname = 'another'\n")
    assert machine.run("ensure_venv run ''").returncode == 0
    assert len(machine.called) > len(first)


def test_an_old_environment_serves_where_there_is_no_network(machine: Machine) -> None:
    machine.program("python", 'case "$*" in *install*) exit 1 ;; esac', machine.checkout / ".venv" / "bin")
    done = machine.run("ensure_venv run 'import karareader'")
    assert done.returncode == 0
    assert "going on with those that are here" in done.stderr


def test_qts_own_player_comes_only_where_there_is_no_vlc(machine: Machine) -> None:
    python = machine.checkout / ".venv" / "bin"
    machine.program("python", "exit 0", python)
    assert machine.run("ensure_venv run ''").returncode == 0
    assert machine.called[-1].endswith(f"--editable {machine.checkout}[map]")
    machine.program("python", 'case "$*" in *libvlc*) exit 1 ;; esac', python)
    (machine.checkout / ".venv" / "up-to-date-run").unlink()
    assert machine.run("ensure_venv run ''").returncode == 0
    assert machine.called[-1].endswith(f"--editable {machine.checkout}[map,qt-player]")


def test_the_environment_may_lie_elsewhere(machine: Machine) -> None:
    elsewhere = machine.checkout.parent / "elsewhere"
    machine.program("python", "exit 0", elsewhere / "bin")
    assert machine.run(f"export KARAREADER_VENV={elsewhere}; . packaging/setup.sh; ensure_venv run ''").returncode == 0
    assert (elsewhere / "up-to-date-run").is_file()
    assert not (machine.checkout / ".venv").exists()


def test_without_network_and_environment_it_gives_up_in_words(machine: Machine) -> None:
    script = 'case "$*" in *install* | "-c import"*) exit 1 ;; esac'
    machine.program("python", script, machine.checkout / ".venv" / "bin")
    done = machine.run("ensure_venv run 'import karareader' || exit 1")
    assert done.returncode == 1
    assert "could not be installed" in done.stderr
