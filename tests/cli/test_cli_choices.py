"""What the reader chose in the window holds on the command line, and in the index."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from karareader.cli import main as cli
from karareader.library.choices import ID, Choices, name_of
from karareader.notes.model import id_case
from karareader.settings import State
from karareader.timeline.repair.context import ALL
from karareader.timeline.repair.recut import Piece, Recut
from tests.library.index.libraries import Shelf, anchor, write

RIGHT = "aB3-_xyzK9w"
WRONG = RIGHT.lower()
# A film of ten minutes has no times in hours: all of these are minutes and seconds.
TIMES = ("01:10:21", "02:20:37", "03:30:05")
TEXT = " ".join(f"Word {anchor(time)}." for time in TIMES)

Run = Callable[..., str]


@pytest.fixture(autouse=True)
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(id_case, "_is_left", id_case._none)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path / "notes", tmp_path / "cache")
    write(shelf.root, "note.md", TEXT, video=RIGHT)
    write(shelf.root, "cased.md", f"See https://youtu.be/{RIGHT} {anchor('00:00:10')}.", video=WRONG)
    return shelf


@pytest.fixture
def state(tmp_path: Path) -> State:
    state = State.load(tmp_path / "profile" / "data" / "state.json")
    state.lengths = {f"youtube:{RIGHT}": 600.0, f"youtube:{WRONG}": 600.0}
    return state


@pytest.fixture
def run(tmp_path: Path, state: State, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str | Path) -> str:
        state.path.parent.mkdir(parents=True, exist_ok=True)
        state.save()
        cli.main([words[0], "--profile", str(tmp_path / "profile"), *map(str, words[1:])])
        return capsys.readouterr().out

    return run


def shown(run: Run, path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("show", path))
    return found


def checked(run: Run, root: Path, name: str) -> dict[str, Any]:
    lines = map(json.loads, run("check", root, "--json").splitlines())
    return next(line for line in lines if line.get("path") == name)


def test_times_as_written_are_so_everywhere(shelf: Shelf, state: State, run: Run) -> None:
    path, root = shelf.root / "note.md", shelf.root
    key = f"youtube:{RIGHT}"
    minutes, hours = [70.21, 140.37, 210.05], [4221.0, 8437.0, 12605.0]
    assert [cue["start"] for cue in shown(run, path)["cues"]] == minutes
    assert checked(run, root, "note.md")["repaired"] == 3
    assert "\n70.210," in run("export", path, "--format", "csv")
    assert '"start": 70.21' in run("search", root, "title:note", "Word", "--json")
    state.remember_as_written(name_of(key, path), {ALL})
    assert [cue["start"] for cue in shown(run, path)["cues"]] == hours
    assert checked(run, root, "note.md")["repaired"] == 0
    assert "\n4221.000," in run("export", path, "--format", "csv")
    assert '"start": 4221.0' in run("search", root, "title:note", "Word", "--json")
    state.remember_as_written(name_of(key, path), ())
    # A time that was set by the captions.
    state.remember_said(name_of(key, path), {"01:10:21 1": 75.0})
    assert [cue["start"] for cue in shown(run, path)["cues"]] == [75.0, *minutes[1:]]
    assert '"start": 75.0' in run("search", root, "title:note", "Word", "--json")
    assert "[00:01:15]" in run("export", path, "--dialect", "anchors")


def test_films_that_were_cut_are_so_everywhere(shelf: Shelf, state: State, run: Run) -> None:
    path, root = shelf.root / "note.md", shelf.root
    minutes, moved = [70.21, 140.37, 210.05], [58.21, 128.37, 198.05]
    assert '"start": 70.21' in run("search", root, "title:note", "Word", "--json")
    times = frozenset(f"{time} 1" for time in TIMES)
    recut = Recut((Piece(0.0, 0.0), Piece(40.0, None), Piece(52.0, -12.0)), 612.0, "", times)
    state.remember_cut(name_of(f"youtube:{RIGHT}", path), recut.packed())
    assert [cue["start"] for cue in shown(run, path)["cues"]] == moved
    assert "this film is 12 s shorter after 0:40" in checked(run, root, "note.md")["findings"][1]["text"]
    assert "\n58.210," in run("export", path, "--format", "csv")
    assert "[00:00:58]" in run("export", path, "--dialect", "anchors")
    assert '"start": 58.21' in run("search", root, "title:note", "Word", "--json")
    state.remember_cut(name_of(f"youtube:{RIGHT}", path), "")
    assert [cue["start"] for cue in shown(run, path)["cues"]] == minutes
    assert '"start": 70.21' in run("search", root, "title:note", "Word", "--json")


def test_an_id_as_written_is_so_everywhere(shelf: Shelf, state: State, run: Run) -> None:
    path, root = shelf.root / "cased.md", shelf.root
    assert shown(run, path)["video"]["id"] == RIGHT
    assert checked(run, root, "cased.md")["video"] == f"youtube:{RIGHT}"
    assert f'"video": "youtube:{RIGHT}"' in run("search", root, "title:cased", "See", "--json")
    state.remember_as_written(name_of("", path), {ID})
    made = shown(run, path)
    assert made["video"]["id"] == WRONG
    assert made["problems"] == []
    report = checked(run, root, "cased.md")
    assert (report["video"], report["findings"]) == (f"youtube:{WRONG}", [])
    assert f'"video": "youtube:{WRONG}"' in run("search", root, "title:cased", "See", "--json")
    state.remember_as_written(name_of("", path), ())
    assert f'"video": "youtube:{RIGHT}"' in run("search", root, "title:cased", "See", "--json")


def test_a_file_that_was_chosen_stands_for_the_one_that_is_named(tmp_path: Path, state: State, run: Run) -> None:
    film, root = tmp_path / "elsewhere" / "film.mp4", tmp_path / "notes"
    film.parent.mkdir()
    film.write_bytes(b"film")
    film.with_suffix(".info.json").write_text('{"id": "film", "duration": 600}')
    path = write(root, "note.md", TEXT, more="media: gone.mp4")
    assert [each["kind"] for each in checked(run, root, "note.md")["findings"]] == ["missing-video"]
    assert [cue["start"] for cue in shown(run, path)["cues"]] == [4221.0, 8437.0, 12605.0]
    state.remember_file("file:gone.mp4", film)
    assert {each["kind"] for each in checked(run, root, "note.md")["findings"]} == {"repaired-time"}
    assert [cue["start"] for cue in shown(run, path)["cues"]] == [70.21, 140.37, 210.05]
    assert str(film) in run("export", path, "--format", "m3u")


def test_a_link_means_the_note_that_was_chosen(tmp_path: Path, state: State, run: Run) -> None:
    one, other = write(tmp_path, "a/Topic.md", "One."), write(tmp_path, "b/Topic.md", "Other.")
    path = write(tmp_path, "note.md", "See [[Topic]].")
    assert json.loads(run("show", "--library", tmp_path, path))["links"][0]["resolved"] == str(one)
    state.remember_link(f"{path}\nTopic", other)
    assert json.loads(run("show", "--library", tmp_path, path))["links"][0]["resolved"] == str(other)


def test_choices_for_notes_of_other_libraries_are_no_news(shelf: Shelf, state: State) -> None:
    indexer = shelf.indexer()
    indexer.update()
    state.remember_as_written("youtube:x elsewhere/other.md", {"1:00 1"})
    indexer.choices = Choices.of(state)
    assert not indexer.update().news
    state.remember_as_written(name_of(f"youtube:{RIGHT}", shelf.root / "note.md"), {ALL})
    assert indexer.update().changed == 1
    assert not indexer.update().news
