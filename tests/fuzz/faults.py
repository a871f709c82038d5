"""Faults of the profile and of the environment, each brought about for a real program in a process of its own.

The program must end by itself and calmly; the notes must stay as they are; what it remembered must still be there, in
its file or put aside; and the note must be shown all the same.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.fuzz.tally import Tally, Task

KEEP = "youtube:keepkeepkee"  # a video whose memory must not be lost
TITLE = "The note that is opened"
_NOTE = "---\ntitle: {}\nvideoId: keepkeepkee\n---\nWords [0:10] of the note, [[Other]].\n\n$x^2$\n"
_HANG = 90.0  # seconds
_BAD = (
    "Traceback",
    "Fatal Python error",
    "Unexpected error",
    "A task failed",
    "waits for a disk",
    "core dumped",
    "Segmentation",
)
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class World:
    """A library, a profile that was used before, and how the next program is started in them."""

    folder: Path
    environment: dict[str, str | None] = field(default_factory=dict)
    job: dict[str, Any] = field(default_factory=dict)
    before: list[Callable[[], object]] = field(default_factory=list)

    @property
    def library(self) -> Path:
        """The folder of notes."""
        return self.folder / "library"

    @property
    def profile(self) -> Path:
        """The profile."""
        return self.folder / "profile"

    @property
    def note(self) -> Path:
        """The note that is opened."""
        return self.library / "Note.md"

    def index(self, pattern: str) -> Path:
        """A file of the index."""
        return next(iter(sorted((self.profile / "cache").glob(f"library/*/f*/{pattern}"))))


@dataclass(frozen=True)
class Fault:
    """One fault: what brings it about, and what may come of it.

    `shown` is True where the note must be shown; `keeps` where the memory must be kept; `codes` are the exit statuses
    that are right. `words` are those of a command without a window, after which the index must answer.
    """

    name: str
    make: Callable[[World], object]
    shown: bool = True
    keeps: bool = True
    codes: tuple[int, ...] = (0,)
    words: tuple[str, ...] = ()
    signals: tuple[tuple[float, int], ...] = ()


def _write(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def _half(path: Path) -> object:
    data = path.read_bytes()
    return path.write_bytes(data[: max(data.find(KEEP.encode()) + 30, 10)])


def _instead(put: Callable[[Path], object]) -> Callable[[Path], object]:
    """Something in the place of a file, which is kept beside it as somebody would who looks for it."""

    def make(path: Path) -> None:
        path.replace(path.with_name(f"{path.name}.was"))
        put(path)

    return make


def _edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        table = json.loads(path.read_bytes())
        change(table)
        path.write_text(json.dumps(table))

    return make


_DAMAGE: dict[str, Callable[[Path], object]] = {
    "cut in the middle": _half,
    "followed by garbage": lambda path: path.write_bytes(path.read_bytes() + b"}}\xff\0"),
    "a list": lambda path: path.write_text(json.dumps([KEEP])),
    "a word": lambda path: path.write_text(json.dumps(KEEP)),
    "nested deeply": lambda path: path.write_text("[" * 200_000 + json.dumps(KEEP)),
    "UTF-16": lambda path: path.write_bytes(json.dumps([KEEP]).encode("utf-16") + KEEP.encode()),
    "of wrong types": _edited(lambda table: table.update(volume="loud", layout=7, zoom=[], keys=3, recent_notes={})),
    "of huge numbers": _edited(lambda table: table.update(volume=10**400, zoom=1e308, geometry=[10**30] * 4)),
    "of NaN": lambda path: path.write_text(path.read_text().rstrip()[:-1] + ', "zoom": NaN, "volume": -Infinity}'),
    "of NULs": _edited(lambda table: table.update(last_library="/a\0b", last_note="\0", proxy="\ud800")),
    "of unknown entries": _edited(lambda table: table.update({"from the future": {"a": [1]}})),
    "a folder": _instead(lambda path: path.mkdir()),
    "a pipe": _instead(os.mkfifo),
    "a link to nowhere": _instead(lambda path: path.symlink_to("/no/such/file")),
    "a link to itself": _instead(lambda path: path.symlink_to(path.name)),
    "a device": _instead(lambda path: path.symlink_to("/dev/zero")),
    "a full device": _instead(lambda path: path.symlink_to("/dev/full")),
}


def _in_profile(name: str, make: Callable[[Path], object], world: World) -> object:
    return make(world.profile / name)


def _in_index(pattern: str, make: Callable[[Path], object], world: World) -> object:
    return make(world.index(pattern))


def _before(do: Callable[[], object], world: World) -> None:
    world.before.append(do)


def _with_job(change: dict[str, Any], world: World) -> None:
    world.job.update(change)


def _of_files() -> Iterator[Fault]:
    for name, folder in (("state.json", "data"), ("settings.json", "config")):
        for what, make in _DAMAGE.items():
            yield Fault(f"{name} is {what}", partial(_in_profile, f"{folder}/{name}", make))
    others = {"garbage": _write(b"\0garbage" * 500), "a folder": Path.mkdir, "a pipe": os.mkfifo}
    for name in ("downloads.db", "standings.json"):
        for what, put in others.items():
            yield Fault(f"{name} is {what}", partial(_in_profile, f"data/{name}", put))
    for name in ("config", "data", "cache"):

        def file_there(world: World, name: str = name) -> None:
            (world.profile / name).rename(world.profile / f"{name}.was")
            (world.profile / name).write_text("")

        yield Fault(f"a file in the place of the folder {name}", file_there)


def _of_index() -> Iterator[Fault]:
    damage: dict[str, Callable[[Path], object]] = {
        "empty": _write(b""), "garbage": _write(b"\xff\0" * 3000), "a folder": _instead(Path.mkdir),
        "a pipe": _instead(os.mkfifo), "missing": lambda path: path.unlink(),
    }  # fmt: skip
    for pattern in ("current", "m*/facts.db", "m*/text/meta.json", "m*/text/*.store"):
        for what, make in damage.items():
            for words in ((), ("search", "LIBRARY", "words")):
                yield Fault(
                    f"{pattern} of the index is {what}" + (", for a search" if words else ""),
                    partial(_in_index, pattern, make),
                    words=words,
                )
    yield Fault("the lock of the index is a folder", lambda world: _instead(Path.mkdir)(world.index("lock")))
    yield Fault("the lock of the index is a pipe", lambda world: _instead(os.mkfifo)(world.index("lock")))


def _of_environment() -> Iterator[Fault]:
    def set_to(**values: str | None) -> Callable[[World], object]:
        return lambda world: world.environment.update(values)

    yield Fault("there is no HOME", set_to(HOME=None))
    yield Fault("HOME is nowhere", set_to(HOME="/no/such/home"))
    yield Fault("HOME is a file", lambda world: world.environment.update(HOME=str(world.note)))
    for locale in ("C", "POSIX", "tr_TR.UTF-8", "xx_XX.nonsense", "de_DE.ISO-8859-1"):
        yield Fault(f"the locale is {locale}", set_to(LC_ALL=locale, LANG=locale, LANGUAGE=locale))
    yield Fault("the locale knows no UTF-8", set_to(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"))
    yield Fault("the time zone is nonsense", set_to(TZ="Nowhere/Never+99"))
    yield Fault("there is no PATH", set_to(PATH=None))
    yield Fault("the folder for temporary files is nowhere", set_to(TMPDIR="/no/such/folder", TEMP="", TMP=""))
    yield Fault("there is no folder for the session", set_to(XDG_RUNTIME_DIR="/no/such/folder"))
    yield Fault("search paths are relative", set_to(PATH=":.:/usr/bin:/bin", LD_LIBRARY_PATH=":", XDG_DATA_DIRS="."))
    yield Fault("the scale of the screen is nonsense", set_to(QT_SCALE_FACTOR="abc", QT_FONT_DPI="-4"))
    yield Fault("the style is nonsense", set_to(QT_STYLE_OVERRIDE="nonsense", QT_QPA_PLATFORMTHEME="nonsense"))
    for mask in (0o000, 0o777, 0o077):
        yield Fault(f"the umask is {mask:03o}", partial(_before, partial(os.umask, mask)))
    for number, name in ((0, "input"), (1, "output"), (2, "error output")):
        yield Fault(
            f"the standard {name} is closed",
            partial(_before, partial(os.close, number)),
            shown=number != 1,
        )
    yield Fault("few files may be open", lambda world: world.before.append(lambda: _limit("RLIMIT_NOFILE", 128)))
    yield Fault("files may be small only", lambda world: world.before.append(lambda: _limit("RLIMIT_FSIZE", 4096)))
    for name, seconds in (("a year back", -3e7), ("at 1970", -1.7e9), ("in a hundred years", 3e9)):
        yield Fault(f"the clock stands {name}", partial(_with_job, {"clock": seconds}))
    for number in (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO, errno.EDQUOT):
        for below in ("data", "config", ""):

            def fail(world: World, number: int = number, below: str = below) -> None:
                world.job.update(errno=number, below=str(world.profile / below))

            yield Fault(f"writing to {below or 'the profile'} fails: {os.strerror(number)}", fail)


def _of_library() -> Iterator[Fault]:
    yield Fault("a pipe has the name of a note", lambda world: os.mkfifo(world.library / "Pipe.md"))
    yield Fault("a folder has the name of a note", lambda world: (world.library / "Folder.md").mkdir())
    yield Fault("a link leads round", lambda world: (world.library / "loop").symlink_to("."))
    yield Fault("the description of a film is a pipe", lambda world: _film(world, "Film [keepkeepkee].info.json"))
    yield Fault("captions are a pipe", lambda world: _film(world, "Film [keepkeepkee].en.vtt"))
    yield Fault("a film is a pipe", lambda world: os.mkfifo(world.library / "Film [keepkeepkee].mp4"))
    yield Fault("the note is a pipe", lambda world: _instead(os.mkfifo)(world.note), shown=False)
    yield Fault("the disk of the library stops answering", lambda world: world.job.update(stalled=str(world.library)))
    yield Fault(
        "the disk of the library never answers",
        lambda world: world.job.update({"stalled": str(world.library), "stalled at once": True, "patience": 3}),
        shown=False,
    )

    def last_one(world: World) -> None:
        change = {"last_library": str(world.library), "last_note": str(world.note)}
        _edited(lambda table: table.update(change))(world.profile / "data" / "state.json")
        world.job.update({"words": [], "stalled": str(world.library), "stalled at once": True, "patience": 3})

    yield Fault("the disk of the last library never answers", last_one, shown=False)
    yield Fault("the note is empty", lambda world: _instead(_write(b""))(world.note), shown=False)
    yield Fault("the note is not there", lambda world: world.note.rename(world.note.with_name("x")), False)
    names = ("a\nb.md", "\udcff\udcfe.md", "x" * 250 + ".md", "\u202e\ufffc.md", " .md")
    yield Fault("names are odd", lambda world: [(world.library / name).write_text("x") for name in names])


def _film(world: World, pipe: str) -> None:
    (world.library / "Film [keepkeepkee].mp4").write_bytes(b"no film")
    os.mkfifo(world.library / pipe)


def _of_ends() -> Iterator[Fault]:
    nothing: Callable[[World], object] = lambda _world: None  # noqa: E731
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        stay: Callable[[World], object] = lambda world: world.job.update(stay=True)  # noqa: E731
        yield Fault(f"{name} comes", stay, signals=((0.0, getattr(signal, name)),))
    for after in (0.3, 0.8, 1.5, 2.5):
        yield Fault(f"it is killed after {after} s", nothing, False, codes=(-9,), signals=((after, signal.SIGKILL),))
    for after in (0.2, 0.5, 0.9):
        yield Fault(
            f"an index is killed after {after} s", lambda world: shutil.rmtree(world.profile / "cache"),
            codes=(-9, 0), words=("index", "LIBRARY"), signals=((after, signal.SIGKILL),),
        )  # fmt: skip


def faults() -> list[Fault]:
    """All faults."""
    return [*_of_files(), *_of_index(), *_of_environment(), *_of_library(), *_of_ends()]


def _limit(name: str, most: int) -> None:
    # A write past it is to fail as a full disk does, not to end the process.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(getattr(resource, name), (most, most))


def _world(folder: Path, model: Path) -> World:
    shutil.copytree(model, folder, symlinks=True)
    return World(folder)


def _model(folder: Path) -> None:
    """A library with a profile, as a session of reading leaves them."""
    world = World(folder)
    world.library.mkdir(parents=True)
    world.note.write_text(_NOTE.format(TITLE))
    for name in ("Other", "Third"):
        (world.library / f"{name}.md").write_text(_NOTE.format(name))
    for part, name in (("data", "state.json"), ("config", "settings.json")):
        (world.profile / part).mkdir(parents=True)
        memory = {"positions": {KEEP: 42.0}} if part == "data" else {"media_folders": [f"/{KEEP}"], "theme": "dark"}
        (world.profile / part / name).write_text(json.dumps(memory))
    _index(world)


def _index(world: World) -> None:
    words = ["index", str(world.library), "--profile", str(world.profile)]
    subprocess.run([sys.executable, "-m", "karareader", *words], cwd=ROOT, check=True, capture_output=True, timeout=100)


def _digest(library: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in library.iterdir()
        if path.is_file() and not path.is_symlink()
    }


def _kept(profile: Path) -> bool:
    """True if the memory of state and settings is anywhere in the profile."""
    found = 0
    for name in ("data", "data.was"), ("config", "config.was"):
        files = [path for part in name for path in (profile / part).glob("*") if path.is_file()]
        found += any(KEEP.encode() in path.read_bytes() for path in files)
    return found == 2


def _environment(world: World) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    own |= {"QT_QPA_PLATFORM": "offscreen", "KARAREADER_AUDIO_OUTPUT": "dummy", "PYTHONPATH": str(ROOT)}
    own |= {"PYTHONFAULTHANDLER": "1", "HOME": str(world.folder)}
    for name, value in world.environment.items():
        own.pop(name, None)
        if value is not None:
            own[name] = value
    return own


def try_one(fault: Fault, folder: Path, model: Path) -> list[str]:
    """Bring about one fault in a new world in `folder`; what went wrong, in words."""
    world = _world(folder, model)
    fault.make(world)
    notes = _digest(world.library)
    words = [str(world.library) if word == "LIBRARY" else word for word in fault.words] or [str(world.note)]
    words = world.job.pop("words", words)
    job = {**world.job, "words": [*words, "--profile", str(world.profile)], "window": not fault.words}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.fuzz.fault_child", json.dumps(job)],
        cwd=ROOT,
        env=_environment(world),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: [each() for each in world.before],  # noqa: PLW1509 - this process has one thread
        start_new_session=True,
    )
    first = process.stdout.readline() if job.get("stay") and process.stdout is not None else b""
    for after, number in fault.signals:
        time.sleep(after)
        process.send_signal(number)
    try:
        out, err = process.communicate(timeout=_HANG)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return ["it hangs"]
    said, wrong = err.decode(errors="replace"), []
    if process.returncode not in fault.codes:
        wrong.append(f"it ends with {process.returncode}: {said.strip()[-300:]}")
    wrong += [f"it says {bad}: {said[said.find(bad) : said.find(bad) + 600]}" for bad in _BAD if bad in said]
    if _digest(world.library) != notes:
        wrong.append("the notes are not as they were")
    if fault.keeps and not _kept(world.profile):
        wrong.append("what was remembered is lost")
    if fault.shown and not fault.words and process.returncode == 0:
        lines = [line for line in (first + out).decode(errors="replace").splitlines() if line.startswith("{")]
        if not lines or json.loads(lines[-1])["shown"] != TITLE:
            wrong.append(f"the note is not shown: {lines[-1:]} {said.strip()[-300:]}")
    if fault.words and not wrong:
        wrong += _answers(world)
    return wrong


def _answers(world: World) -> list[str]:
    """The index must be of use after the fault."""
    words = ["search", str(world.library), "words", "--profile", str(world.profile)]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "karareader", *words], cwd=ROOT, capture_output=True, text=True, timeout=_HANG,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return ["the next search hangs"]
    return [] if done.returncode == 0 and "3 notes" in done.stderr else [f"the next search says {done.stderr[-300:]}"]


def run(task: Task) -> Tally:
    """Bring about the faults one after the other, in an order left to chance."""
    tally = Tally()
    everything = faults()
    random.Random(task.seed).shuffle(everything)
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory(prefix="karareader-faults-") as name:
        folder = Path(name)
        _model(folder / "model")
        for number, fault in enumerate(everything):
            if not task.goes_on(tally.tried):
                break
            began = time.monotonic()
            for wrong in try_one(fault, folder / f"world{number}", folder / "model"):
                kind = wrong.partition(":")[0]
                report = f"{fault.name}\n{wrong}\n"
                tally.fault(f"{kind} ({fault.name})", task, f"{number}.txt", report.encode(errors="replace"))
            shutil.rmtree(folder / f"world{number}", ignore_errors=True)
            slowest = max(slowest, (time.monotonic() - began, fault.name))
            tally.tried += 1
    tally.notes.append(f"of {len(everything)} faults; slowest {slowest[0]:.1f} s ({slowest[1]})")
    return tally
