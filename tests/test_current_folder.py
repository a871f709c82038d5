"""Nothing in the folder that the program is started in is ever run: no module, tool, plug-in or settings file."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import tomllib
from multiprocessing import get_context
from pathlib import Path

import pytest

from karareader.base import safe_start
from karareader.base.json_lines import Child
from karareader.base.self_command import own_command, own_folder
from karareader.library.captions_index import store
from karareader.library.check.pool import CheckedLibrary, Examiners
from karareader.library.index.process_pool import WorkerProcesses
from karareader.media.downloads.active_workers import Process
from karareader.media.downloads.protocol import DownloadJob
from karareader.media.streaming import resolver as resolve
from karareader.media.streaming.choose import Want
from karareader.media.streaming.resolver import Answer, StreamResolver
from karareader.media.ytdlp_options import WebOptions
from karareader.ui.services import captions_index as said_keeper
from karareader.ui.services import index_process as indexer_process
from tests import traps

NOTE = "---\ntitle: Glass\nvideoId: abcdefghijk\n---\nGlass is old [1:05]. $x^2$ See [[Sand]].\n"
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nglass is old\n"
NOWHERE = "http://127.0.0.1:9"  # a proxy that refuses


@pytest.fixture
def trapped(tmp_path: Path) -> Path:
    """The file that tells which traps were sprung."""
    return tmp_path / "sprung.txt"


@pytest.fixture
def library(tmp_path: Path, trapped: Path) -> Path:
    """A folder of notes and traps."""
    folder = tmp_path / "library"
    traps.lay(folder, trapped)
    (folder / "Glass.md").write_text(NOTE)
    (folder / "Sand.md").write_text("Sand.\n")
    for number in range(100):  # enough for several processes
        (folder / f"Note {number}.md").write_text(f"# Note {number}\n\nWords of note {number}.\n")
    (folder / "Film [abcdefghijk].en.vtt").write_text(CAPTIONS)
    return folder


SCRIPT = "import sys\nfrom karareader.__main__ import main\nsys.exit(main())\n"


def script(library: Path) -> list[str]:
    """The program as it is when installed: a script in a folder of programs."""
    programs = library.parent / "programs"
    programs.mkdir(exist_ok=True)
    (programs / "karareader").write_text(SCRIPT)
    return [sys.executable, str(programs / "karareader")]


def started_there(library: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command, started in the folder of traps."""
    return subprocess.run(
        words,
        cwd=library,
        env={**traps.environment(library), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["show", "Glass.md"],
        ["show", "--html", "."],
        ["check", ".", "--jobs", "2"],
        ["export", "Glass.md", "--format", "vtt"],
        ["index", ".", "--jobs", "2"],
        ["search", ".", "glass"],
        ["fetch", "Sand.md"],
    ],
    ids=lambda words: words[0],
)
def test_no_command_takes_anything_from_the_current_folder(words: list[str], library: Path, trapped: Path) -> None:
    own = ["--profile", "../profile"] if words[0] in ("check", "export", "index", "search", "fetch") else []
    done = started_there(library, *script(library), *words, *own)
    assert not traps.sprung(trapped), done.stderr
    assert done.returncode == (2 if words[0] == "fetch" else 0), done.stderr  # there is no video to fetch
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["--version"], ["index", ".", "--profile", "../profile", "--jobs", "2"]], ids=str)
def test_nor_does_python_once_it_has_found_the_program(words: list[str], library: Path, trapped: Path) -> None:
    traps.spare(library)
    assert (library / "argparse.py").exists()
    assert (library / "random.py").exists()
    done = started_there(library, sys.executable, "-m", "karareader", *words)
    assert not traps.sprung(trapped), done.stderr
    assert done.returncode == 0, done.stderr


def test_the_window_and_all_its_children_take_nothing_from_it(library: Path, tmp_path: Path, trapped: Path) -> None:
    window = subprocess.Popen(
        [*script(library), ".", "--profile", "../profile"],
        cwd=library,
        env={**traps.environment(library), "QT_QPA_PLATFORM": "offscreen", "KARAREADER_AUDIO_OUTPUT": "dummy"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        # Its captions are read last of all: then every process that it starts by itself has been there.
        wait_for_file(tmp_path / "profile" / "cache", f"s{store.FORMAT}/*/facts.db")
        assert Path(f"/proc/{window.pid}/cwd").resolve() == own_folder()
    finally:
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=60)
    assert not traps.sprung(trapped), said
    assert window.returncode == 0, said


def wait_for_file(folder: Path, pattern: str, seconds: float = 90.0) -> None:
    """Wait until there is a file below `folder`."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.1)):
        if folder.is_dir() and any(folder.rglob(pattern)):
            return
        pause.wait(0.1)
    raise AssertionError(f"no {pattern} came: {sorted(map(str, folder.rglob('*')))[:40]}")


@pytest.fixture
def there(library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This process is in the folder of traps, with search paths that name it."""
    monkeypatch.chdir(library)
    for name in [name for name in os.environ if name.startswith("PYTHON")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", traps.environment(library)["PATH"])
    return library


def test_the_resolver_takes_nothing_from_it(there: Path, trapped: Path) -> None:
    answers: list[Answer] = []
    answered = threading.Event()

    def take(answer: Answer) -> None:
        answers.append(answer)
        answered.set()

    resolver = StreamResolver(lambda: WebOptions(proxy=NOWHERE))
    try:
        resolver.ask("https://www.youtube.com/watch?v=abcdefghijk", Want(), take)
        assert answered.wait(60)
    finally:
        resolver.close()
    assert isinstance(answers[0], resolve.StreamRefused)
    assert "could not be started" not in answers[0].verdict.said
    assert "ended unexpectedly" not in answers[0].verdict.said
    assert not traps.sprung(trapped)


def test_the_downloader_takes_nothing_from_it(there: Path, tmp_path: Path, trapped: Path) -> None:
    heard: list[object] = []
    ended = threading.Event()

    def hear(_process: Process, event: object) -> None:
        heard.append(event)
        if event is None:
            ended.set()

    web = WebOptions(proxy=NOWHERE)
    job = DownloadJob(
        "youtube:abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk", str(tmp_path / "films"), web=web
    )
    process = Process(job, hear)
    assert ended.wait(60)
    assert process.pid
    assert len(heard) > 1, "it never told anything"
    assert not traps.sprung(trapped)


@pytest.mark.parametrize("which", ["indexer", "captions"])
def test_the_processes_beside_the_window_take_nothing_from_it(
    which: str, there: Path, tmp_path: Path, trapped: Path
) -> None:
    profile = tmp_path / "profile"
    if which == "indexer":
        command = indexer_process.command(there, profile)
        word: dict[str, object] = {}
    else:
        command = said_keeper.command()
        word = {"root": str(there), "cache": str(profile), "folders": [str(there)], "media": {}, "files": {}}
    ready = threading.Event()

    def hear(_child: Child, said: dict[str, object] | None) -> None:
        if said is not None and said["event"] == "ready":
            ready.set()

    child = Child(command, hear)
    assert child.tell(word)
    assert ready.wait(60)
    child.say_no_more()
    assert child.wait(30)
    assert child._process.returncode == 0
    assert not traps.sprung(trapped)


# What starts the two pools of processes anew, as they are where nothing can be forked.
POOLS = """
from karareader.base import safe_start
safe_start.begin()
safe_start.keep_children_safe()
import sys
from tests import test_current_folder
if __name__ == "__main__":
    getattr(test_current_folder, sys.argv[1])(sys.argv[2])
"""


def in_check_pool(folder: str) -> None:
    """Read the notes of a folder in processes that are started anew."""
    from karareader.library.check import pool as check_pool

    vars(check_pool)["get_context"] = lambda _way: get_context("spawn")
    paths = sorted(Path(folder).glob("*.md"))
    with Examiners(CheckedLibrary(Path(folder), paths, {}), 2) as examiners:
        assert len(list(examiners.examine())) == len(paths)


def in_crew(folder: str) -> None:
    """The same with the processes of an index."""
    crew = WorkerProcesses(2, get_context("spawn"), print, ())
    assert list(crew.map(os.path.isdir, [folder, folder])) == [True, True]
    crew.close()


@pytest.mark.parametrize("pool", [in_check_pool.__name__, in_crew.__name__])
def test_processes_of_the_pools_take_nothing_from_it(pool: str, library: Path, tmp_path: Path, trapped: Path) -> None:
    script = tmp_path / "pools" / "start.py"
    script.parent.mkdir()
    script.write_text(POOLS)
    root = str(Path(__file__).resolve().parent.parent)
    done = subprocess.run(
        [sys.executable, str(script), pool, str(library)],
        cwd=library,
        env={**traps.environment(library), "PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert not traps.sprung(trapped), done.stderr
    assert done.returncode == 0, done.stderr


def test_every_process_is_started_in_our_folder_by_our_command() -> None:
    """What starts processes is known, so that none is forgotten above."""
    starts = re.compile(
        r"\bsubprocess\.(?:Popen|run|call|check_\w+)\(|\bQProcess(?:\.start\w*)?\(|os\.(?:system|popen|exec|spawn)"
    )
    package = Path(safe_start.__file__).parent.parent
    files = {file.name: text for file in package.rglob("*.py") if starts.search(text := file.read_text("utf-8"))}
    joined = files.pop("publish.py")  # ffmpeg, in the process of a download
    assert "ffmpeg()" in joined
    assert files, "nothing starts a process any more?"
    for name, text in files.items():
        by_qt = "setWorkingDirectory(str(own_folder()))" in text or not re.search(r"\bQProcess\(", text)
        assert "cwd=own_folder()" in text or ("subprocess." not in text and by_qt), name
        assert not re.search(r"QProcess\.start\w*\((?![^\n]*own_folder\(\))", text), name
    assert own_command("--resolver")[1:3] == ["-P", "-m"]
    assert not list(own_folder().glob("*.py"))


def test_relative_entries_leave_the_search_paths() -> None:
    environment = {
        "PATH": f":.:tools:/usr/bin{os.pathsep}",
        "PYTHONPATH": "",
        "LD_LIBRARY_PATH": ":/opt/lib",
        "VLC_PLUGIN_PATH": "plugins",
        "LANG": "de_DE.UTF-8",
    }
    safe_start.clean_environment(environment)
    assert environment == {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/opt/lib", "LANG": "de_DE.UTF-8"}
    nothing = {"PATH": ".:"}
    safe_start.clean_environment(nothing)
    assert nothing == {"PATH": os.defpath}


def test_the_current_folder_leaves_the_module_path_but_for_our_own() -> None:
    own = str(Path(safe_start.__file__).resolve().parents[2])
    python = str(Path(os.__file__).parent)
    path = ["", "/lib/of/notes", "relative", python, own]
    safe_start.clean_module_path(path, "/lib/of/notes")
    assert path == [python, own]
    for here in (python, own):
        path = [here, "/else"]
        safe_start.clean_module_path(path, here)
        assert path == [here, "/else"]


def test_every_command_that_is_installed_keeps_out_what_lies_in_the_current_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = tomllib.loads((Path(__file__).resolve().parent.parent / "pyproject.toml").read_text(encoding="utf-8"))[
        "project"
    ]
    for name in (*project["scripts"], *project["gui-scripts"]):
        monkeypatch.setattr(sys, "argv", [f"/usr/bin/{name}"])
        assert safe_start.started_as_program(), name
