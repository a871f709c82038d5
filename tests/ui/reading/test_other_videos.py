"""Times of other videos in the window: a click loads their video, and nothing of it is taken for the note's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from karareader.library.search.results import Hit
from karareader.media.export_formats import FORMATS
from karareader.media.player.base import PlayerState
from karareader.notes.model.links import Refused, VideoLink, parse
from karareader.notes.model.video_ref import VideoRef, from_file
from karareader.notes.videos import NoteVideo
from karareader.ui.common.video_names import called, label
from karareader.ui.export.write import Order
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.tooltips import tip
from tests.fakes import FakeClock, FakePlayer
from tests.ui.pages import page
from tests.ui.programs import App, Make

OWN, OTHER, FAR = "Kr4Rd3rT0ur", "x9Yz8Wv7Ut6", "Za1Yb2Xc3Wd"
BODY = f"""# One

Own [1:20], and in the same line [2:20](https://youtu.be/{OTHER}?t=140).

## Second part

There [5:00](https://youtu.be/{OTHER}?t=300), and again [5:50](https://youtu.be/{OTHER}?t=350).

## Others

A file [[clip two.mp4#t=0:40]], none [[gone.mp4#t=0:41]], a page [3:00](https://pod.example/ep/1?t=180).

Far away [7:00](https://youtu.be/{FAR}?t=420). See also [a talk on it](https://youtu.be/Qw3Er4Ty5Ui).
"""

Opened = list[tuple[str, float, bool]]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(f"---\nvideoId: {OWN}\n---\n{BODY}")
    (root / "two.md").write_text(f"---\nvideoId: {OTHER}\ntitle: The other film\n---\nWords [2:20].\n")
    (root / f"Film [{OWN}].mp4").write_bytes(b"film")
    (root / f"Other film [{OTHER}].mp4").write_bytes(b"another")
    (root / "clip two.mp4").write_bytes(b"clip")
    return root


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer(FakeClock(), length=900.0, granularity=0)


@pytest.fixture
def app(qtbot: QtBot, make: Make, library: Path, player: FakePlayer) -> App:
    made = make(player=player)
    made.begin(library / "one.md", None)
    qtbot.waitUntil(lambda: made.note.page is not None and made.note.page.length == 900)
    player.calls.clear()
    return made


def opened(player: FakePlayer) -> Opened:
    """The files that were opened: their names, from where, and whether they play."""
    return [(Path(call[1].location).name, call[2], not call[3]) for call in player.calls if call[0] == "open"]  # type: ignore[attr-defined, misc]


def click(app: App, text: str) -> None:
    """Click the time whose chip shows this."""
    view, shown = app.note.view, app.note.page
    assert shown is not None
    cue = next(at for at, cue in enumerate(shown.timeline.cues) if text in (cue.label, cue.written))
    place = view.link_rect(shown.anchor_of[cue]).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def loaded(app: App) -> str | None:
    assert app.session.current is not None
    return app.session.current.loaded_key


def marked(app: App) -> float | None:
    return app.note.moment.start if app.note.moment is not None else None


def plays(qtbot: QtBot, app: App, name: str) -> None:
    """Wait until the film with this name is open."""
    qtbot.waitUntil(lambda: app.playback.source is not None and Path(app.playback.source.location).name == name)


def other_film(qtbot: QtBot, app: App) -> None:
    click(app, "2:20")
    plays(qtbot, app, f"Other film [{OTHER}].mp4")


def test_a_click_loads_the_other_video_and_plays_it_from_there(qtbot: QtBot, app: App, player: FakePlayer) -> None:
    app.playback.seek(85.0)
    assert marked(app) == 80.0
    player.calls.clear()
    other_film(qtbot, app)
    assert opened(player) == [(f"Other film [{OTHER}].mp4", 140.0, True)]
    assert [call for call in player.calls if call[0] == "seek"] == []
    assert (loaded(app), marked(app), app.playback.state) == (f"youtube:{OTHER}", 140.0, PlayerState.PLAYING)
    # The note stays; bar, keys, outline and margin are about the video that is loaded.
    assert app.session.path is not None
    assert app.session.path.name == "one.md"
    assert [moment.start for moment in app.playback.timeline] == [140, 300, 350]
    app.reading.keys.next_time()
    assert player.calls[-1] == ("seek", 300.0)
    assert [cue.start for cue in app.outline.times.values() if cue.video == f"youtube:{OTHER}"] == [300]
    # What was seen of both is kept apart; and the way back is there.
    assert app.state.positions[f"youtube:{OWN}"] == 85.0
    app.playback.seek(500.0)
    assert app.video.switcher.back.isVisibleTo(app.video)
    app.video.switcher.back.click()
    plays(qtbot, app, f"Film [{OWN}].mp4")
    assert opened(player)[-1] == (f"Film [{OWN}].mp4", 85.0, True)
    assert (loaded(app), marked(app)) == (None, 80.0)
    assert app.state.positions[f"youtube:{OTHER}"] == pytest.approx(500, abs=2)
    assert not app.video.switcher.back.isVisibleTo(app.video)


def test_the_times_of_the_video_that_is_loaded_are_given_away(qtbot: QtBot, app: App, library: Path) -> None:
    other_film(qtbot, app)
    target = library.parent / "times.csv"
    app.features.export.controller.write(Order(FORMATS["csv"], target, [library / "two.md"]))
    qtbot.waitUntil(target.exists)
    text = target.read_text()
    assert [time in text for time in ("\n140.000", "\n300.000", "\n80.000")] == [True, True, False]
    assert f"{OTHER}&t=140" in text
    assert "Words" in text


def test_the_last_of_quick_clicks_wins(qtbot: QtBot, app: App, player: FakePlayer) -> None:
    for text in ("2:20", "1:20", "5:00", "1:20", "5:50"):
        click(app, text)
    click(app, "5:00")  # in the video that is still being looked for
    plays(qtbot, app, f"Other film [{OTHER}].mp4")
    assert opened(player) == [(f"Other film [{OTHER}].mp4", 300.0, True)]
    assert not any(call[0] == "seek" for call in player.calls)
    click(app, "5:50")
    assert [call for call in player.calls if call[0] == "seek"] == [("seek", 350.0)]
    assert len(opened(player)) == 1


def test_the_way_back_leads_to_the_video_that_was_loaded(
    qtbot: QtBot, app: App, make: Make, library: Path, player: FakePlayer
) -> None:
    other_film(qtbot, app)
    app.playback.pause()
    player.calls.clear()
    # A note on the video that is loaded lets it be.
    app.go.open(library / "two.md")
    qtbot.waitUntil(lambda: app.session.path == library / "two.md")
    qtbot.wait(20)
    assert (opened(player), loaded(app), marked(app)) == ([], None, 140.0)
    app.go.go_back()
    qtbot.waitUntil(lambda: app.session.path == library / "one.md")
    qtbot.wait(20)
    assert (opened(player), loaded(app), marked(app)) == ([], f"youtube:{OTHER}", 140.0)
    # So does a note that is read again, unless it does not name that video any more.
    app.session.reload({})
    qtbot.waitUntil(lambda: not app.session._pages.busy)
    assert (opened(player), loaded(app)) == ([], f"youtube:{OTHER}")
    # It is kept for the next time.
    app.window.close()
    again = make(player=player)
    again.begin(library / "one.md", None)
    plays(qtbot, again, f"Other film [{OTHER}].mp4")
    qtbot.waitUntil(lambda: again.session.current is not None)
    assert (loaded(again), again.playback.playing) == (f"youtube:{OTHER}", False)
    (library / "one.md").write_text(f"---\nvideoId: {OWN}\n---\nOnly [1:20].\n")
    again.session.reload({})
    plays(qtbot, again, f"Film [{OWN}].mp4")
    assert loaded(again) is None
    assert not again.video.switcher.isVisibleTo(again.video)


def test_a_local_film_is_known_by_what_it_is(qtbot: QtBot, app: App, library: Path, player: FakePlayer) -> None:
    click(app, "clip two.mp4#t=0:40")
    plays(qtbot, app, "clip two.mp4")
    app.playback.seek(77.0)
    click(app, "1:20")
    plays(qtbot, app, f"Film [{OWN}].mp4")
    assert app.state.positions[from_file(library / "clip two.mp4").key] == pytest.approx(77, abs=2)
    # One that is not there is named, and the list still leads back.
    click(app, "gone.mp4#t=0:41")
    qtbot.waitUntil(lambda: app.video.empty.isVisibleTo(app.video))
    assert "“gone.mp4”" in app.video.empty.text.text()
    assert app.video.empty.choose.isVisibleTo(app.video)
    assert app.video.switcher.title.toolTip().startswith("gone.mp4")
    assert app.video.switcher.isVisibleTo(app.video)
    # A file that is chosen is that of the video that is loaded, not of the note's own.
    chosen = library / "found again.mp4"
    chosen.write_bytes(b"found again")
    app.reading.controller.take(chosen)
    assert app.state.files == {"file:gone.mp4": str(chosen)}
    assert "is now the video gone.mp4" in app.line.text
    assert app.playback.source is not None


def test_a_video_on_the_web_is_offered_by_the_same_rules(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    streaming = app.features.streaming.controller
    monkeypatch.setattr(streaming.asking, "ask", lambda ref, _want: asked.append(ref.key))
    app.reading.videos.load(f"youtube:{FAR}", plays=False)
    qtbot.waitUntil(lambda: app.video.empty.offer.isVisibleTo(app.video))
    assert (asked, app.playback.can_be_had) == ([], True)
    assert app.video.empty.title.text() == f"{FAR} on YouTube"
    # A click on a time of it plays it from there, as it does with a note's own.
    click(app, "7:00")
    assert asked == [f"youtube:{FAR}"]
    click(app, "1:20")
    plays(qtbot, app, f"Film [{OWN}].mp4")
    click(app, "7:00")
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert streaming._begin == 420.0
    # Where nothing is to be fetched, nothing is.
    app.settings.stream_when = "never"
    click(app, "1:20")
    plays(qtbot, app, f"Film [{OWN}].mp4")
    click(app, "7:00")
    qtbot.waitUntil(lambda: app.video.empty.isVisibleTo(app.video))
    assert len(asked) == 2


def test_the_list_names_all_videos(qtbot: QtBot, app: App) -> None:
    switcher = app.video.switcher
    qtbot.waitUntil(lambda: switcher.rows[1].title == "Other film")
    assert [row.title for row in switcher.rows] == [
        "Film",
        "Other film",
        "clip two.mp4",
        "gone.mp4",
        "pod.example/ep/1",
        f"{FAR} on YouTube",
        "a talk on it",
    ]
    assert switcher.rows[5].where == "1 time · not on this computer"
    assert switcher.rows[0].where == f"Main video · 1 time · {OWN} on YouTube"
    # What other notes say is that of the video that is loaded.
    bar = app.video.seek_bar
    qtbot.waitUntil(lambda: 80 in bar.cited, timeout=20000)
    app.actions["videos"].trigger()
    sheet = switcher._list
    assert sheet is not None
    assert sheet.list.model().rowCount() == 7
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(sheet.list, key)
    plays(qtbot, app, f"Other film [{OTHER}].mp4")
    assert not app.playback.playing
    qtbot.waitUntil(lambda: 140 in bar.cited and 80 not in bar.cited)
    app.actions["next_video"].trigger()
    plays(qtbot, app, "clip two.mp4")
    app.actions["main_video"].trigger()
    plays(qtbot, app, f"Film [{OWN}].mp4")
    assert "Loaded" not in app.line.text
    # Where the pane is not seen, the message line names it.
    app.actions["layout_note"].trigger()
    app.actions["next_video"].trigger()
    assert app.line.text == "Loaded: “Other film”."


def test_chips_tips_and_menus_of_other_videos(qtbot: QtBot, app: App) -> None:
    shown = app.note.page
    assert shown is not None
    anchors = {shown.timeline.cues[each.cue].start: each for each in shown.anchors if each.cue >= 0}
    qtbot.waitUntil(lambda: "2:20 in “Other film”" in tip(shown, anchors[140]))
    assert f"7:00 in the video {FAR} on YouTube" in tip(shown, anchors[420])
    assert [shown.is_elsewhere(anchors[at]) for at in (80, 140, 300)] == [False, True, True]
    assert [leaf.text[:5] for at, leaf in enumerate(shown.flow.leaves) if shown.first_time(at) is not None] == [
        "Own 1",
        "There",
        "A fil",
        "Far a",
    ]
    menu = NoteMenu(shown, anchors[140], lambda _: None, [], app.note)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Play from 2:20 in “Other film”",
        "Copy link to this moment",
        "Copy time (2:20)",
        "Copy as written",
    ]
    assert f"https://www.youtube.com/watch?v={OTHER}&t=140s" in menu._texts.values()
    menu.deleteLater()
    other_film(qtbot, app)
    assert [shown.is_elsewhere(anchors[at]) for at in (80, 140, 300)] == [True, False, False]
    assert "1:20 in “Film”, the note’s main video" in tip(shown, anchors[80])


def test_times_and_cards_of_what_is_embedded(qtbot: QtBot, app: App, library: Path, player: FakePlayer) -> None:
    (library / "three.md").write_text(
        f"---\nvideoId: {OWN}\n---\n![[two]]\n\n![](https://www.youtube.com/watch?v={OTHER})\n\n"
        f"[The film](https://youtu.be/{OTHER})\n"
    )
    app.go.open(library / "three.md")
    qtbot.waitUntil(lambda: app.session.path == library / "three.md")
    shown = app.note.page
    assert shown is not None
    chip, card = [each for each in shown.anchors if each.video == f"youtube:{OTHER}"]
    assert (chip.cue, card.cue, card.is_time) == (-1, -1, False)
    painter = shown.layout.painter
    assert len(painter.chip_rects.chips(shown.anchors.index(chip))) == 1  # a ground is painted there
    assert painter.chip_rects.chips(shown.anchors.index(card)) == []
    app.note.view.activated.emit(chip)
    plays(qtbot, app, f"Other film [{OTHER}].mp4")
    assert opened(player)[-1][1:] == (140.0, True)
    app.note.view.activated.emit(card)
    assert player.calls[-2:] == [("seek", 0.0), ("play",)]
    # A mere link to it leads out of the program, unless the reader wants it here.
    link = next(each for each in shown.anchors if each.href.endswith(f"youtu.be/{OTHER}"))
    app.note.view.activated.emit(link)
    play = next(each for each in app.line.findChildren(QToolButton) if each.text() == "Play here")
    app.playback.pause()
    play.click()
    assert app.playback.playing


def test_a_hit_of_the_search_leads_into_its_own_video(
    qtbot: QtBot, app: App, library: Path, player: FakePlayer
) -> None:
    cues = app.session.current.rendered.timeline.cues  # type: ignore[union-attr]
    hit = Hit(library / "one.md", "One", "", f"youtube:{OWN}", "There", (), (), "", 1, 300.0, 2)
    assert (cues[2].video, cues[2].start) == (f"youtube:{OTHER}", 300)
    search = app.features.search.controller
    search.play(hit)
    plays(qtbot, app, f"Other film [{OTHER}].mp4")
    assert opened(player) == [(f"Other film [{OTHER}].mp4", 300.0, True)]
    # In a note that is to be opened first, too: nothing of the note's own video is played meanwhile.
    (library / "plain.md").write_text("Plain.")
    app.go.open(library / "plain.md")
    qtbot.waitUntil(lambda: app.session.path == library / "plain.md" and app.playback.source is None)
    player.calls.clear()
    search.play(hit)
    plays(qtbot, app, f"Other film [{OTHER}].mp4")
    assert opened(player) == [(f"Other film [{OTHER}].mp4", 300.0, True)]


def test_a_time_past_the_end_of_another_video_is_told(qtbot: QtBot, app: App) -> None:
    app.reading.videos.play(f"youtube:{OTHER}", 2000.0)
    qtbot.waitUntil(lambda: "33:20 is past the end of the video, which is 15:00 long." in app.line.text)
    qtbot.waitUntil(lambda: (app.playback.state, app.playback.position) == (PlayerState.PAUSED, 0.0))


def test_a_link_to_a_time_means_the_own_video(qtbot: QtBot, app: App, library: Path, player: FakePlayer) -> None:
    other_film(qtbot, app)
    app.go.open(library / "one.md", "t=90")
    plays(qtbot, app, f"Film [{OWN}].mp4")
    assert opened(player)[-1] == (f"Film [{OWN}].mp4", 90.0, True)


def test_what_such_a_link_means() -> None:
    assert parse("video:file%3Aa%20%3Fb.mp4?t=40.5#c3") == VideoLink("file:a ?b.mp4", 40.5, 3)
    assert isinstance(parse("video:x"), Refused)


def test_a_note_cannot_write_one_itself() -> None:
    made = page("[x](video:youtube%3Aabc?t=4#c0) <a href='video:youtube?t=1'>y</a>")
    assert [each.href for each in made.anchors if each.href.startswith("video:")] == []


def test_the_video_of_a_macro_is_no_text() -> None:
    made = page("- {{video https://www.youtube.com/watch?v=qd7ezvCtIYg}}\n\t- Said {{youtube-timestamp 90}}")
    assert "{{" not in made.document.toPlainText()
    assert [each.href for each in made.anchors] == ["seek:0", "seek:90#c0"]


@pytest.mark.parametrize(
    ("video", "title", "words", "short"),
    [
        (VideoRef("youtube", "x", "https://youtu.be/x"), "", "the video x on YouTube", "x on YouTube"),
        (VideoRef("youtube", "x", "https://youtu.be/x"), "Its title", "“Its title”", "Its title"),
        (VideoRef("file", "clip two.mp4", ""), "", "“clip two.mp4”", "clip two.mp4"),
        (VideoRef("file", "0af3", "", Path("films/clip.mp4")), "", "“clip.mp4”", "clip.mp4"),
        (VideoRef("file", "b/clip.mp4", "", Path("b/clip.mp4")), "", "“b/clip.mp4”", "b/clip.mp4"),
        (
            VideoRef("url", "", "https://www.pod.example/a.mp3"),
            "",
            "the video at pod.example/a.mp3",
            "pod.example/a.mp3",
        ),
        (VideoRef("url", "", "http://[bad"), "", "the video at http://[bad", "http://[bad"),
    ],
)
def test_how_a_video_is_called(video: VideoRef, title: str, words: str, short: str) -> None:
    assert called(NoteVideo("key", video, title)) == words
    assert label(video, title) == short
