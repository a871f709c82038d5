"""The walls of the house stand: who may import whom, what a core without a window needs, what a wheel holds."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from importlinter import cli as import_linter

import karareader

ROOT = Path(__file__).resolve().parent.parent
WITH_A_WINDOW = ("karareader.ui", "karareader.app", "karareader.media.player.qt", "karareader.media.vlc.player")

IMPORT_THE_CORE = """
import importlib, sys

class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "vlc", "yt_dlp"):
            raise ImportError(f"the core wants {name}")

sys.meta_path.insert(0, Wall())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def core_modules() -> list[str]:
    """Every module but those that are there to draw or to play."""
    files = (ROOT / "karareader").rglob("*.py")
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in files)
    return sorted(name for name in names if not name.startswith(WITH_A_WINDOW))


def run(*command: str | Path) -> str:
    """Run a command in the checkout; its output. Fails the test where the command fails."""
    done = subprocess.run([*map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_this_pyside_counts_its_references() -> None:
    """PySide6 6.12.0 does not: each call that returns nothing takes a reference of None away, until Python ends."""
    from PySide6.QtGui import QFont

    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setPixelSize(12)
    assert sys.getrefcount(None) > before - 500


def test_imports_go_down_the_house(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    status = import_linter.lint_imports(no_cache=True, no_logo=True)
    assert status == import_linter.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def modules_below(package: Path) -> dict[str, Path]:
    """The files of a package by the dotted names of their modules."""
    files = {file.relative_to(package.parent).with_suffix(""): file for file in package.rglob("*.py")}
    return {".".join(path.parts).removesuffix(".__init__"): file for path, file in files.items()}


def imported_in(module: str, modules: dict[str, Path]) -> Iterator[str]:
    """What a module imports of these, wherever in its text: in functions and for types only, too."""
    for node in ast.walk(ast.parse(modules[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports by a relative name"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield from (name for name in [full if full in modules else str(node.module)] if name in modules)


def circle(package: Path) -> list[str]:
    """Modules each of which imports the one before it, the first and the last being the same; none is best."""
    modules = modules_below(package)
    imports = {module: set(imported_in(module, modules)) for module in modules}
    assert any(imports.values())
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_imports_go_in_a_circle() -> None:
    assert circle(ROOT / "karareader") == []


@pytest.mark.parametrize("line", [
    "from house import a",
    "import house.a",
    "def late() -> None:\n    from house.a import first",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.a import first",
])  # fmt: skip
def test_a_circle_of_imports_is_seen_wherever_it_closes(line: str, tmp_path: Path) -> None:
    house = tmp_path / "house"
    house.mkdir()
    for name, text in {"__init__": "", "a": "from house import b\nfirst = 1\n", "b": "from house.c import x\n"}.items():
        (house / f"{name}.py").write_text(text)
    (house / "c.py").write_text("x = 1\n")
    assert circle(house) == []
    (house / "c.py").write_text(f"x = 1\n{line}\n")
    assert sorted(set(circle(house))) == ["house.a", "house.b", "house.c"]


def test_the_core_needs_neither_qt_nor_vlc() -> None:
    names = core_modules()
    assert {"karareader.notes.model.note", "karareader.timeline.cues", "karareader.media.player.base"} <= set(names)
    run(sys.executable, "-c", IMPORT_THE_CORE, *names)


def test_the_wall_of_that_test_stands() -> None:
    command = [sys.executable, "-c", IMPORT_THE_CORE, "karareader.ui.common.theme"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert "the core wants PySide6" in done.stderr


def test_only_what_resolves_and_downloads_knows_yt_dlp() -> None:
    knows = re.compile(r"^\s*(?:import|from) yt_dlp", re.MULTILINE)
    files = [file for file in (ROOT / "karareader").rglob("*.py") if knows.search(file.read_text(encoding="utf-8"))]
    assert files
    media = ROOT / "karareader" / "media"
    others = [file for file in files if file.parent not in (media / "streaming", media / "downloads")]
    assert others == []


def test_the_program_tells_its_version() -> None:
    assert karareader.__version__ in run(sys.executable, "-m", "karareader", "--version")


def test_the_changelog_opens_with_this_version() -> None:
    releases = re.findall(r"^## \[?([0-9.]+|Unreleased)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert karareader.__version__ in releases[:2]


def test_a_wheel_holds_the_program_and_its_resources(tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    resources = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    assert resources
    for file in resources:
        assert f"karareader/_resources/{file.relative_to(ROOT / 'resources').as_posix()}" in held
    assert {"karareader/__main__.py", "karareader/py.typed"} <= held
    assert not [name for name in held if name.startswith(("tests/", "packaging/"))]


def test_the_scripts_are_sound_shell() -> None:
    for script in (*sorted((ROOT / "packaging").glob("*.sh")), ROOT / ".ci" / "run"):
        run("bash", "-n", script)
        assert script.name == "setup.sh" or script.stat().st_mode & 0o100, f"{script.name} cannot be run"


def test_no_folder_holds_more_than_thirty_modules() -> None:
    folders = [path.parent for path in (ROOT / "karareader").rglob("__init__.py")]
    sizes = {folder: len([path for path in folder.glob("*.py") if path.name != "__init__.py"]) for folder in folders}
    assert len(sizes) > 20
    assert {folder: size for folder, size in sizes.items() if size > 30} == {}


def test_the_map_is_drawn_as_the_code_is() -> None:
    run(sys.executable, ROOT / "packaging" / "draw_rooms.py", "--check")


def test_the_help_lists_the_dialects_as_the_tables_are() -> None:
    run(sys.executable, ROOT / "packaging" / "list_dialects.py", "--check")


def test_the_pictures_of_the_help_are_there_and_small() -> None:
    folder = ROOT / "resources" / "help"
    pages = [re.sub(r"(?s)^```.*?^```", "", page.read_text("utf-8"), flags=re.M) for page in folder.glob("*.md")]
    shown = {name for page in pages for name in re.findall(r"(?m)^!\[[^]]*\]\((\S+)\)$", page)}
    assert shown == {file.name for file in folder.glob("*.png")}
    assert [name for name in shown if (folder / name).stat().st_size > 60_000] == []


def test_a_dialect_that_came_is_missed_in_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    lister = importlib.import_module("list_dialects")
    row = lister.DIALECTS[0]._replace(name="A form that came")
    monkeypatch.setattr(lister, "DIALECTS", (*lister.DIALECTS, row))
    assert "A form that came" in lister.page()
    assert lister.page() != lister.PAGE.read_text("utf-8")


def test_a_room_that_came_is_missed_on_the_map(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    rooms = importlib.import_module("draw_rooms")
    package = tmp_path / "karareader"
    for name, text in {
        "base/__init__.py": "",
        "base/a.py": "",
        "ui/__init__.py": "",
        "ui/b.py": "from karareader.base import a\n",
    }.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text)
    monkeypatch.setattr(rooms, "PACKAGE", package)
    page = rooms.drawn(f"{rooms.BEGIN}\n{rooms.END}\n")
    assert "ui[ui] --> base[base]" in page
    assert "| `base` | 1 |" in page


def test_the_map_names_only_files_that_are_there() -> None:
    named = re.findall(r"`([a-z_]+(?:/[a-z_]+)+\.py)`", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    assert named
    assert [each for each in named if not any((base / each).is_file() for base in (ROOT, ROOT / "karareader"))] == []
