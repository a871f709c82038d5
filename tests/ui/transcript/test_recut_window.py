"""A note beside a film that was cut anew, in the whole program: its times go along, are told of, and are set back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.captions.model import Captions
from karareader.library.choices import name_of
from karareader.timeline.repair.context import ALL, keys
from karareader.timeline.timecode import format_clock
from tests.captions.citations.speech import Sentence
from tests.captions.recut.films import Edit, edited, talk, where, written
from tests.fakes import FakeClock, FakePlayer
from tests.ui.pages import stamp
from tests.ui.programs import App, Make

ID = "Kr4Rd3rT0ur"
KEY = f"youtube:{ID}"
OUT = Edit(190.0, out=20.0)


def webvtt(captions: Captions) -> str:
    cues = (
        f"{format_clock(each.start, millis=True)} --> {format_clock(each.end, millis=True)}\n{each.text}\n"
        for each in captions.lines
    )
    return "WEBVTT\n\n" + "\n".join(cues)


def put(folder: Path, film: Sequence[Sentence], bytes_of_film: bytes) -> None:
    (folder / f"Film [{ID}].mp4").write_bytes(bytes_of_film)
    (folder / f"Film [{ID}].en.vtt").write_text(webvtt(written(film, len(bytes_of_film))))


def starts(app: App) -> list[int]:
    page = app.note.page
    assert page is not None
    return [round(cue.start) for cue in page.timeline.cues]


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(FakeClock(), length=640.0, granularity=0)


def test_times_survive_a_cut(qtbot: QtBot, make: Make, tmp_path: Path, player: FakePlayer) -> None:
    film = talk(3, 9.5)
    told = [each for each in film[3::9] if len(each.text.split()) > 10]
    gone = next(each for each in film if OUT.at < each.start and each.end < OUT.at + OUT.out)
    note, other = tmp_path / "lib" / "talk.md", tmp_path / "lib" / "other.md"
    note.parent.mkdir()
    times = [int(each.start) for each in (*told, gone)]
    rows = (f"{each.text} {stamp(format_clock(time))}" for each, time in zip((*told, gone), times, strict=True))
    note.write_text(f"---\nvideoId: {ID}\n---\n" + "\n\n".join(rows) + "\n")
    other.write_text("Nothing.\n")
    put(note.parent, film, b"film")
    app = make(player=player)
    app.begin(note, None)
    evidence = app.reading.evidence
    qtbot.waitUntil(lambda: evidence.kept.right(name_of(KEY, note)) is not None)
    assert starts(app) == times
    # The reader sets the last one of them by hand, which goes along.
    as_written, by_hand = list(times), len(told) - 1
    times[by_hand] += 1
    assert app.note.page is not None
    assert app.session.current is not None
    key = keys(list(app.note.page.timeline.cues))[by_hand]
    evidence.read_as_said(app.session.current.loaded, note, {key: float(times[by_hand])})
    qtbot.waitUntil(lambda: starts(app) == times)

    def open_again() -> None:
        app.go.open(other)
        qtbot.waitUntil(lambda: app.session.path == other)
        app.go.open(note)
        qtbot.waitUntil(lambda: app.session.path == note)

    # The site cut the film; it was downloaded again.
    put(note.parent, edited(film, [OUT]), b"film, cut anew")
    player._new_length = 620.0
    now = [time if (at := where([OUT], time)) is None else int(at) for time in times]
    assert now != times
    open_again()
    qtbot.waitUntil(lambda: starts(app) != times)
    assert all(abs(one - expected) <= 2 for one, expected in zip(starts(app), now, strict=True))
    repairs = app.features.repairs
    moved = [row for row in repairs.panel.rows if row.outcome == "repaired"]
    assert moved[0].why.startswith("this film is 20 s shorter after 3:")
    doubtful = [row.why for row in repairs.panel.rows if row.outcome == "doubtful"]
    assert set(doubtful) == {"this part is not in this film"}
    # What is not in it does not play; the cut does.
    repairs.controller.play(next(row.cue for row in repairs.panel.rows if row.outcome == "doubtful"))
    (message,) = app.line.pending
    assert message.action == "Go to the cut"
    assert message.do is not None
    message.do()
    assert abs(app.playback.position - OUT.at) <= 2

    # One click sets all back, and another one takes that back.
    cut = starts(app)
    repairs.controller.set_as_written(ALL, True)
    qtbot.waitUntil(lambda: starts(app) == as_written)
    app.actions["undo"].trigger()
    qtbot.waitUntil(lambda: starts(app) == cut)

    # When the note is opened again it is so at once; beside the film as it was, it is as it was.
    open_again()
    assert starts(app) == cut
    put(note.parent, film, b"film")
    player._new_length = 640.0
    open_again()
    qtbot.waitUntil(lambda: starts(app) == times)
    qtbot.waitUntil(lambda: app.state.cuts == {})
