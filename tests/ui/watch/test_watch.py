"""Watching span by span in the window: a note, a question as a film, and what the reader does meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.library.search.results import CaptionHit
from karareader.media.player.base import Abilities, PlayerState
from karareader.notes.annotations.model import Highlight
from karareader.timeline.clips import Clip
from karareader.ui.highlights import rows as highlights
from karareader.ui.watch.player import WatchPlayer
from tests.fakes import FakeClock, FakePlayer
from tests.ui.programs import App, Index, Make

OWN, OTHER = "Kr4Rd3rT0ur", "jNQXAC9IVRw"
NOTE = f"""---
title: One
videoId: {OWN}
---
The end comes first [5:00-5:06].

Then the beginning, of which captions tell the end [0:10], and another film
[2:20](https://youtu.be/{OTHER}?t=140).

It goes on where that was [5:04-5:20].
"""
CAPTIONS = """1
00:00:08,000 --> 00:00:12,000
This is the beginning

2
00:00:12,000 --> 00:00:15,500
and here it ends.

3
00:00:15,500 --> 00:00:19,000
Something else.
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(NOTE)
    (root / "two.md").write_text(
        f"---\ntitle: Two\nvideoId: {OTHER}\n---\nWords of the other film [2:18] and [3:00].\n"
    )
    (root / f"Film [{OWN}].mp4").write_bytes(b"film")
    (root / f"Film [{OWN}].en.srt").write_text(CAPTIONS)
    (root / f"Other [{OTHER}].mp4").write_bytes(b"another")
    return root


@pytest.fixture
def fake() -> FakePlayer:
    return FakePlayer(FakeClock(), length=600.0, granularity=0)


@pytest.fixture
def make(make: Make, fake: FakePlayer) -> Make:
    return lambda **_more: make(player=fake)


class Hand:
    """What a test does with the window, and what it sees."""

    def __init__(self, app: App, fake: FakePlayer, qtbot: QtBot) -> None:
        self.app, self.fake, self.qtbot = app, fake, qtbot
        self.player: WatchPlayer = app.features.watch.player

    @property
    def clip(self) -> Clip:
        assert self.player.clip is not None
        return self.player.clip

    def arrive(self, at: int, film: str) -> None:
        """Wait until the span number `at` plays in this film, from its beginning."""
        self.qtbot.waitUntil(lambda: self.player.index == at and not self.player.loads and self.app.playback.playing)
        assert self.fake.source is not None
        assert film in self.fake.source.location
        assert abs(self.app.playback.position - self.clip.begin) < 0.5

    def run(self, seconds: float) -> None:
        """Let the playback go on for so long."""
        self.fake.clock.advance(seconds)
        self.app.playback.tick()

    def marked(self) -> str:
        moment = self.app.playback.moment
        return moment.first.label if moment is not None else ""


@pytest.fixture
def hand(app: App, fake: FakePlayer, qtbot: QtBot) -> Hand:
    qtbot.waitUntil(lambda: app.features.transcript.captions.captions is not None)
    return Hand(app, fake, qtbot)


def test_a_note_is_watched_from_its_first_span_to_its_last(hand: Hand) -> None:
    app, player, bar = hand.app, hand.player, hand.app.features.watch.bar
    app.actions["watch_note"].trigger()
    hand.arrive(0, OWN)
    assert [(clip.begin, clip.start, clip.end) for clip in player.clips] == [
        (299.0, 300.0, 306.0), (9.0, 10.0, 15.5), (139.0, 140.0, 143.0), (303.0, 304.0, 320.0)
    ]  # fmt: skip
    assert (bar.isHidden(), bar.count.text()) == (False, "1 of 4")
    assert bar.words.text() == "5:00 · The end comes first"
    assert hand.marked() == "[5:00-5:06]"  # before its time too
    hand.run(6.0)
    assert player.index == 0
    hand.run(1.1)
    hand.arrive(1, OWN)
    assert bar.count.text() == "2 of 4"
    # The bar below the picture shows the spans of this film: seen, seen up to the position, and to come.
    assert [(each.start, each.stop, each.until) for each in app.video.seek_bar.watched] == [
        (299.0, 306.0, 306.0), (9.0, 15.5, None), (303.0, 320.0, 303.0)
    ]  # fmt: skip
    hand.run(6.6)
    hand.arrive(2, OTHER)
    assert hand.marked() == "2:20"
    hand.run(4.1)
    hand.arrive(3, OWN)
    # Held, nothing goes on; a loop keeps it, and its end lets it go on.
    app.playback.pause()
    hand.run(60.0)
    app.playback.play()
    app.reading.loop.set((305.0, 307.0))
    hand.run(60.0)
    assert player.index == 3
    app.reading.loop.clear()
    app.playback.seek(319.0)
    hand.run(1.5)
    assert (player.index, app.playback.state, bar.isHidden()) == (-1, PlayerState.PAUSED, True)
    assert not app.video.seek_bar.watched
    assert "Watched to the end" in app.line.findChild(type(app.line._text), "messageText").text()  # type: ignore[arg-type]


def test_the_reader_skips_repeats_and_leaves(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    app, player = hand.app, hand.player
    app.settings.watch_order = "time"
    app.actions["watch_note"].trigger()
    hand.arrive(0, OWN)
    assert [clip.start for clip in player.clips] == [10.0, 300.0, 304.0, 140.0]
    app.actions["watch_next"].trigger()
    hand.arrive(1, OWN)
    hand.fake.calls.clear()
    hand.run(5.2)
    assert (player.index, hand.fake.calls) == (2, [])  # it just goes on
    app.actions["watch_repeat"].trigger()
    hand.arrive(2, OWN)
    app.actions["watch_previous"].trigger()
    hand.arrive(1, OWN)
    # An engine that shows a little of what lies before a seek does so within the lead; none of the span is cut away.
    monkeypatch.setattr(FakePlayer, "abilities", Abilities(shows_before=0.16))
    hand.fake.calls.clear()
    player.repeat()
    player.clips = (*player.clips[:1], replace(hand.clip, begin=hand.clip.start), *player.clips[2:])
    player.repeat()
    assert [each for each in hand.fake.calls if each[0] == "seek"] == [("seek", 299.16), ("seek", 300.0)]
    # Another order, at the same moment
    app.actions["watch_by_text"].trigger()
    hand.qtbot.waitUntil(lambda: [clip.start for clip in player.clips][:2] == [300.0, 10.0])
    hand.arrive(0, OWN)
    # A seek into another span of the video goes on from there, one elsewhere leaves
    app.playback.seek(12.0)
    assert player.index == 1
    app.playback.seek(200.0)
    assert player.index == -1
    assert app.playback.playing
    assert abs(app.playback.position - 200.0) < 0.5
    app.line._action.click()
    hand.arrive(1, OWN)
    assert not app.line.text, "it still says that watching has ended"
    # One that was left and is gone back to is left as before.
    player.leave()
    player.go(1)
    hand.arrive(1, OWN)
    app.playback.seek(200.0)
    assert player.index == -1
    player.go(1)
    hand.arrive(1, OWN)
    app.go.open(app.session.path.with_name("two.md"))  # type: ignore[union-attr]
    assert player.index == -1


def test_a_question_is_played_as_a_film_beside_its_notes(
    hand: Hand, index: Index, library: Path, tmp_path: Path
) -> None:
    app, player = hand.app, hand.player
    index()
    assert app.index.library is not None
    found = app.index.library.search("film OR comes")
    words = CaptionHit(
        f"youtube:{OWN}", "Film", "", "Something else.", (), (), 15.6, "en", library / f"Film [{OWN}].en.srt", None
    )
    app.features.search.panel.show_hits("film OR comes", found, 1.0)
    app.features.watch.controller.watch_hits([*found.hits, words], "film OR comes")
    order = [(hit.path.name, hit.start) for hit in found.hits]
    assert sorted(name for name, _ in order) == ["one.md", "two.md"]
    hand.qtbot.waitUntil(lambda: len(player.clips) == 3)
    assert [(clip.source.note.name, clip.start) for clip in player.clips] == [*order, ("one.md", 15.6)]  # type: ignore[union-attr]
    assert player.clips[2].end == 19.0
    for at in range(3):
        source = hand.player.clips[at].source
        hand.arrive(at, OWN if source.video.endswith(OWN) else OTHER)
        hand.qtbot.waitUntil(lambda note=source.note: app.session.path == note and not app.session.leaving)
        hand.run(hand.clip.end - hand.clip.begin + 0.2)
    assert player.index == -1
    for form, ending in (("otio", ".otio"), ("m3u-spans", ".spans.m3u"), ("markdown", ".links.md"), ("edl", ".edl")):
        target = tmp_path / f"film{ending}"
        app.features.watch.controller.write(target, form)
        hand.qtbot.waitUntil(target.exists)
    app.features.watch.controller.write(tmp_path / "short.md", "m3u-spans")  # a short ending tells the format, too
    hand.qtbot.waitUntil((tmp_path / "short.md").exists)
    assert (tmp_path / "short.md").read_text() == (tmp_path / "film.links.md").read_text()
    cut = json.loads((tmp_path / "film.otio").read_text())["tracks"]["children"][0]["children"]
    assert [clip["media_reference"]["target_url"].rpartition("%5B")[2][:11] for clip in cut] == [
        clip.source.video.rpartition(":")[2] for clip in player.clips
    ]
    playlist = (tmp_path / "film.spans.m3u").read_text().splitlines()
    assert [line for line in playlist if not line.startswith("#")] == [
        str(next(library.glob(f"*{clip.source.video.rpartition(':')[2]}].mp4"))) for clip in player.clips
    ]


def test_a_video_that_is_nowhere_is_skipped(hand: Hand, library: Path) -> None:
    app = hand.app
    app.settings.stream_when = "never"
    (library / f"Other [{OTHER}].mp4").unlink()
    app.services.files.forget()
    app.actions["watch_note"].trigger()
    hand.arrive(0, OWN)
    hand.app.actions["watch_next"].trigger()
    hand.arrive(1, OWN)
    hand.app.actions["watch_next"].trigger()
    hand.arrive(3, OWN)


def test_every_panel_plays_what_it_lists(hand: Hand, index: Index, library: Path) -> None:
    app, player = hand.app, hand.player

    def plays(button: QToolButton) -> list[tuple[str, float, str]]:
        """What a press of the button plays: note, second, words of each span."""
        player.leave()
        before = player.clips
        button.click()
        hand.qtbot.waitUntil(lambda: player.clips is not before and player.index == 0)
        return [(clip.source.note.stem if clip.source.note else "", clip.start, clip.text) for clip in player.clips]

    app.playback.seek(13.0)
    app.actions["mark"].trigger()
    marked = [("one", 8.0, "This is the beginning and here it ends.")]
    assert plays(app.features.jots.rows.panel.film) == marked
    assert player.clips[0].end == 15.5
    row = highlights.HighlightRow(
        Highlight("a", "it goes on", "", "", 0, 10, seconds=304.0), library / "one.md", "it goes on"
    )
    other = highlights.HighlightRow(
        Highlight("b", "words", "", "", 0, 5, seconds=138.0), library / "two.md", "words", "Two"
    )
    app.features.highlights.panel.show_rows([row, other], note=True)
    assert plays(app.features.highlights.panel.film) == [("one", 304.0, "it goes on"), ("two", 138.0, "words")]
    assert player.clips[1].source.video == f"youtube:{OTHER}"
    index()
    app.go.open(library / "two.md")
    hand.qtbot.waitUntil(lambda: app.session.path == library / "two.md" and app.playback.source is not None)
    moments = app.features.moments.moments
    hand.qtbot.waitUntil(lambda: "1 other note" in moments.count.text())
    assert plays(moments.film) == [("one", 140.0, "and another film")]
    search = app.features.search
    assert not search.panel.film.isVisibleTo(search.panel)
    search.controller.look_for("other film")
    hand.qtbot.waitUntil(lambda: search.panel.film.isVisibleTo(search.panel))
    search.panel.field.setFocus()
    assert ("two", 138.0, "Words of the other film") in plays(search.panel.film)
    assert app.note.isAncestorOf(app.window.focusWidget()), "keys would write into the search"


def test_a_note_without_a_video_is_watched_with_the_film_beside_it(hand: Hand, library: Path) -> None:
    app, player = hand.app, hand.player
    bare = library / "three.md"
    time = '<a class="yt-timestamp" data-t="{0}">[{0}]</a>'
    bare.write_text(f"A first thing {time.format('00:00:10')}.\n\nAnother one {time.format('00:00:30')}.\n")
    film = library / f"Film [{OWN}].mp4"
    app.go.open(bare)
    hand.qtbot.waitUntil(lambda: app.session.path == bare and not app.playback.loaded)
    app.actions["watch_note"].trigger()
    message = app.line.findChild(type(app.line._text), "messageText")  # type: ignore[arg-type]
    hand.qtbot.waitUntil(lambda: "names no video" in message.text())
    app.reading.controller.take(film)
    hand.qtbot.waitUntil(lambda: app.playback.loaded)
    app.actions["watch_note"].trigger()
    hand.arrive(0, OWN)
    assert [clip.start for clip in player.clips] == [10.0, 30.0]
    hand.run(5.2)
    hand.arrive(1, OWN)
    assert app.session.path == bare
    app.features.watch.controller.write(library / "cut.spans.m3u", "m3u-spans")
    hand.qtbot.waitUntil((library / "cut.spans.m3u").exists)
    assert str(film) in (library / "cut.spans.m3u").read_text()
