"""The map under mouse, wheel and keys; its colours, names and sizes."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from karareader.library.graph import Neighbourhood, Node
from karareader.ui.common.theme import DARK, LIGHT, Theme, ThemeManager
from karareader.ui.map import colours as map_colours
from karareader.ui.map.canvas import MapCanvas
from karareader.ui.map.colours import NEUTRAL
from karareader.ui.map.labels import place_labels
from karareader.ui.map.layout import lay_out
from karareader.ui.map.scene import Scene
from karareader.ui.map.view_transform import View
from karareader.ui.map.viewport import counted, described, tip

MIDDLE, LEFT, RIGHT, BELOW, DEAD = range(5)


def node(name: str, channel: str = "", distance: int = 1, links: tuple[int, int] = (1, 0)) -> Node:
    return Node(Path(f"/notes/{name}.md"), name, channel, distance, *links)


def scene() -> Scene:
    """A note with others at its left, at its right and below, and a dead link far at the right."""
    nodes = (
        node("Middle", "One", 0, (3, 4)), node("Left", "One"), node("Right", "Two", 1, (2, 1)), node("Below", "Two", 2),
        Node(None, "Gone", "", 1, 0, 1),
    )  # fmt: skip
    links = ((MIDDLE, LEFT), (MIDDLE, RIGHT), (RIGHT, BELOW), (MIDDLE, DEAD))
    places = [(0.0, 0.0), (-2.0, 0.0), (2.0, 0.0), (0.5, 2.0), (4.0, 0.0)]
    return Scene(Neighbourhood(nodes, links, 7, 1), places)


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    canvas = MapCanvas(ThemeManager("light"))
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.show_scene(scene())
    canvas.show()
    canvas.setFocus()
    return canvas


def seen(canvas: MapCanvas, at: int) -> QPoint:
    assert canvas.scene is not None
    return QPointF(*canvas.view.seen(canvas.scene.places[at])).toPoint()


def click(canvas: MapCanvas, at: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, modifiers, seen(canvas, at))


def drag(canvas: MapCanvas, begin: QPoint, by: QPoint) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
    for step in (0.3, 0.6, 1.0):
        QTest.mouseMove(canvas, begin + by * step)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=begin + by)


def wheel(canvas: MapCanvas, at: QPoint, turned: int) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    canvas.wheelEvent(event)


def test_all_of_it_fits(canvas: MapCanvas) -> None:
    for at in range(5):
        assert canvas.rect().adjusted(30, 30, -30, -30).contains(seen(canvas, at))
    canvas.resize(300, 300)
    for at in range(5):
        assert canvas.rect().contains(seen(canvas, at))


def test_a_click_opens_and_with_control_puts_into_the_middle(qtbot: QtBot, canvas: MapCanvas) -> None:
    with qtbot.waitSignal(canvas.open_requested) as opened:
        click(canvas, RIGHT)
    assert opened.args == [Path("/notes/Right.md")]
    with qtbot.assertNotEmitted(canvas.open_requested), qtbot.waitSignal(canvas.centre_requested) as centred:
        click(canvas, LEFT, Qt.KeyboardModifier.ControlModifier)
    assert centred.args == [Path("/notes/Left.md")]
    with qtbot.waitSignal(canvas.name_chosen) as named:
        click(canvas, DEAD)
    assert named.args == ["Gone"]


def test_a_click_on_paper_does_nothing(qtbot: QtBot, canvas: MapCanvas) -> None:
    with qtbot.assertNotEmitted(canvas.open_requested):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_a_drag_moves_the_map_and_opens_nothing(qtbot: QtBot, canvas: MapCanvas) -> None:
    before = [seen(canvas, at) for at in range(5)]
    with qtbot.assertNotEmitted(canvas.open_requested):
        drag(canvas, QPoint(20, 380), QPoint(60, -40))
    assert [seen(canvas, at) for at in range(5)] == [place + QPoint(60, -40) for place in before]
    # What was moved stays so when the window grows: what stood in the middle stands there.
    middle = canvas.view.place(300, 200)
    canvas.resize(700, 500)
    assert canvas.view.place(350, 250) == pytest.approx(middle)


def test_a_note_that_is_dragged_moves_alone(qtbot: QtBot, canvas: MapCanvas) -> None:
    before = [seen(canvas, at) for at in range(5)]
    with qtbot.assertNotEmitted(canvas.open_requested):
        drag(canvas, before[LEFT], QPoint(40, 90))
    after = [seen(canvas, at) for at in range(5)]
    assert (after[LEFT] - before[LEFT] - QPoint(40, 90)).manhattanLength() <= 1
    assert after[RIGHT] == before[RIGHT]
    canvas.grab()


def test_the_wheel_zooms_where_the_pointer_is(canvas: MapCanvas) -> None:
    at = QPoint(450, 120)
    place, scale = canvas.view.place(at.x(), at.y()), canvas.view.scale
    wheel(canvas, at, 240)
    assert canvas.view.scale > scale * 1.3
    assert canvas.view.place(at.x(), at.y()) == pytest.approx(place)
    wheel(canvas, at, -240)
    assert canvas.view.scale == pytest.approx(scale)
    for _ in range(100):
        wheel(canvas, at, -120)
    assert canvas.view.scale > scale / 5
    assert canvas.view.place(at.x(), at.y()) == pytest.approx(place)


def test_keys_zoom_round_the_middle_and_zero_shows_all(canvas: MapCanvas) -> None:
    scale, place = canvas.view.scale, canvas.view.place(300, 200)
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    QTest.keyClick(canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.scale == pytest.approx(scale * 1.25**2)
    assert canvas.view.place(299.5, 199.5) == pytest.approx(place, abs=0.02)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.scale == pytest.approx(scale * 1.25)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view.scale == pytest.approx(scale)


def test_arrows_go_to_the_nearest_note_there_and_enter_opens_it(qtbot: QtBot, canvas: MapCanvas) -> None:
    assert canvas.current == MIDDLE
    for key, at in (
        (Qt.Key.Key_Left, LEFT), (Qt.Key.Key_Left, LEFT), (Qt.Key.Key_Right, MIDDLE), (Qt.Key.Key_Right, RIGHT),
        (Qt.Key.Key_Right, DEAD), (Qt.Key.Key_Left, RIGHT), (Qt.Key.Key_Left, MIDDLE), (Qt.Key.Key_Down, BELOW),
        (Qt.Key.Key_Up, MIDDLE), (Qt.Key.Key_Right, RIGHT),
    ):  # fmt: skip
        QTest.keyClick(canvas, key)
        assert canvas.current == at
    with qtbot.waitSignal(canvas.open_requested) as opened:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [Path("/notes/Right.md")]
    with qtbot.waitSignal(canvas.centre_requested):
        QTest.keyClick(canvas, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)


def test_tab_goes_through_the_notes_and_the_reader_is_told_of_each(canvas: MapCanvas) -> None:
    said = []
    for _ in range(3):
        said.append(canvas.accessibleName())
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert said == ["Map of notes: Middle", "Map of notes: Left", "Map of notes: Right"]
    assert canvas.accessibleDescription() == "Two. 1 link: 1 to other notes, 0 from others"
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert canvas.accessibleName() == "Map of notes: Right"


def test_a_note_that_gets_the_keyboard_comes_into_view(canvas: MapCanvas) -> None:
    drag(canvas, QPoint(20, 380), QPoint(500, 0))
    assert not canvas.rect().contains(seen(canvas, RIGHT))
    canvas.move_to(RIGHT)
    assert canvas.rect().contains(seen(canvas, RIGHT))


@pytest.mark.parametrize(
    ("key", "modifiers", "here"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, False),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier, True),
        (Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, False),
    ],
)
def test_only_keys_of_the_map_are_no_commands(
    canvas: MapCanvas, key: Qt.Key, modifiers: Qt.KeyboardModifier, here: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    canvas.event(event)
    assert event.isAccepted() is here


def test_the_pointer_picks_out_a_note_and_its_neighbours(canvas: MapCanvas) -> None:
    assert canvas.picked.notes is None
    QTest.mouseMove(canvas, seen(canvas, RIGHT))
    assert canvas.picked.notes == {RIGHT, MIDDLE, BELOW}
    assert canvas.picked.hub == RIGHT
    canvas.grab()
    QTest.mouseMove(canvas, QPoint(5, 5))
    assert canvas.picked.notes is None


def test_a_channel_is_picked_out(canvas: MapCanvas) -> None:
    canvas.pick_hue(1)
    assert canvas.picked.notes == {RIGHT, BELOW}
    canvas.grab()
    canvas.pick_hue(-1)
    assert canvas.picked.notes is None


def test_the_menu_is_that_of_the_note_under_the_pointer_or_with_the_keyboard(qtbot: QtBot, canvas: MapCanvas) -> None:
    at = seen(canvas, LEFT)
    with qtbot.waitSignal(canvas.menu_requested) as asked:
        canvas.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at)))
    assert asked.args is not None
    assert asked.args[0].title == "Left"
    canvas.move_to(RIGHT)
    with qtbot.waitSignal(canvas.menu_requested) as asked:
        canvas.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    assert asked.args is not None
    assert asked.args[0].title == "Right"
    with qtbot.assertNotEmitted(canvas.menu_requested):
        canvas.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))


def test_it_is_painted_in_the_colours_of_the_channels(canvas: MapCanvas) -> None:
    picture = canvas.grab().toImage()
    colours = map_colours.colours(LIGHT)
    assert picture.pixelColor(seen(canvas, MIDDLE)).name() == colours[0]
    assert picture.pixelColor(seen(canvas, RIGHT)).name() == colours[1]
    assert picture.pixelColor(seen(canvas, DEAD)).name() == LIGHT.paper


def test_another_map_of_the_same_note_keeps_what_is_seen(canvas: MapCanvas) -> None:
    drag(canvas, QPoint(20, 380), QPoint(60, -40))
    canvas.move_to(RIGHT)
    kept = (canvas.view.left, canvas.view.top, canvas.view.scale)
    canvas.show_scene(scene(), keep=True)
    assert (canvas.view.left, canvas.view.top, canvas.view.scale) == kept
    assert canvas.current == RIGHT
    canvas.show_scene(scene())
    assert canvas.current == MIDDLE
    assert canvas.view.fitted


def test_what_is_said_about_notes_and_maps() -> None:
    found = scene().found
    assert described(found.nodes[MIDDLE]) == ["One", "7 links: 3 to other notes, 4 from others"]
    assert described(found.nodes[DEAD]) == ["No note has this name", "1 note named it"]
    assert "<b>a &lt;b&gt;</b>" in tip(found.nodes[MIDDLE]._replace(title="a <b>"))
    assert counted(found) == "The nearest 4 of 11 notes, 1 dead link, joined by 4 links"


# Layout, names, colours


def test_the_same_map_is_laid_out_the_same_way_and_no_note_upon_another() -> None:
    links = [(0, at) for at in range(1, 30)] + [(at, at + 30) for at in range(1, 30)]
    distances = [0, *[1] * 29, 1, *[2] * 29]
    one, other = lay_out(distances, links), lay_out(distances, links)
    assert one == other
    assert one[0] == (0.0, 0.0)
    far = [abs(complex(*a) - complex(*b)) for a, b in itertools.combinations(one, 2)]
    assert min(far) > 0.1
    assert lay_out([0], []) == [(0.0, 0.0)]


def test_laying_out_stops_where_nobody_waits() -> None:
    class EnoughError(Exception):
        pass

    asked = []

    def ask() -> None:
        asked.append(True)
        if len(asked) == 3:
            raise EnoughError

    with pytest.raises(EnoughError):
        lay_out([0, 1], [(0, 1)], ask)


@pytest.mark.parametrize("scale", [8.0, 30.0, 120.0])
def test_names_do_not_cover_one_another_and_there_are_more_of_them_the_nearer_one_looks(scale: float) -> None:
    nodes = tuple(node(str(at), distance=min(at, 1)) for at in range(100))
    crowd = Scene(Neighbourhood(nodes, (), 0, 0), [(at % 10 * 1.0, at // 10 * 1.0) for at in range(100)])
    labels = place_labels(crowd, scale, [(60.0, 14.0)] * 100)
    boxes = [(crowd.places[at][0] * scale + x, crowd.places[at][1] * scale + y, at) for at, x, y, _ in labels]
    for (x, y, _), (other_x, other_y, _) in itertools.combinations(boxes, 2):
        assert abs(x - other_x) >= 60 or abs(y - other_y) >= 14
    assert labels[0].node == 0
    assert len(labels) == (100 if scale == 120.0 else len(labels))
    assert scale > 8.0 or len(labels) < 15


def test_names_keep_within_the_edges() -> None:
    sizes = [(40.0, 14.0)] * 5
    free = {label.node: label.x for label in place_labels(scene(), 50.0, sizes)}
    kept = {label.node: label.x for label in place_labels(scene(), 50.0, sizes, within=(-115.0, -60.0, 290.0, 140.0))}
    assert free[LEFT] == -20.0
    assert kept[RIGHT] == free[RIGHT]
    # There is only room for it at the right of its note.
    assert kept[LEFT] > 0
    # The first one is shown in any case, and rather beside its note than cut off.
    edge = (-15.0, -60.0, 290.0, 140.0)
    assert place_labels(scene(), 50.0, sizes, within=edge)[0] == (MIDDLE, scene().radii(50.0)[MIDDLE] + 5.0, -7.0, 40.0)
    assert place_labels(scene(), 50.0, sizes, within=(-1.0, -60.0, 1.0, 140.0))[0].node == MIDDLE


def test_names_keep_clear_of_their_notes() -> None:
    radii = scene().radii(50.0)
    for label in place_labels(scene(), 50.0, [(40.0, 14.0)] * 5):
        below, above = label.y - radii[label.node], -radii[label.node] - (label.y + 14.0)
        right, left = label.x - radii[label.node], -radii[label.node] - (label.x + 40.0)
        assert max(below, above, right, left) > 3.9


def test_names_are_as_wide_as_there_is_room() -> None:
    sizes, whole = [(40.0, 14.0)] * 5, [200.0, 80.0, 40.0, 400.0, 120.0]
    labels = {label.node: label for label in place_labels(scene(), 50.0, sizes, whole=whole)}
    boxes = {}
    for at, label in labels.items():
        x, y = (each * 50.0 for each in scene().places[at])
        boxes[at] = (x + label.x, y + label.y, x + label.x + label.width, y + label.y + 14.0)
        assert 40.0 <= label.width <= whole[at]
    assert labels[LEFT].width == 60.0  # half of the way, beside the one in the middle
    assert labels[BELOW].width == 400.0
    assert labels[MIDDLE].width < 200.0  # its neighbours have names too
    for one, other in itertools.combinations(boxes.values(), 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    cut = {label.node: label for label in place_labels(scene(), 50.0, sizes, whole=whole, within=(-130, -60, 290, 140))}
    assert all(scene().places[at][0] * 50 + cut[at].x >= -130 for at in cut)
    assert cut[BELOW].width < 400.0


def test_room_that_is_left_is_used_by_more_names() -> None:
    nodes = tuple(node(str(at), distance=min(at, 1)) for at in range(3))
    row = Scene(Neighbourhood(nodes, (), 0, 0), [(at * 1.0, 0.0) for at in range(3)])
    # They stand closer than the air that keeps a map quiet, and do not touch.
    assert len(place_labels(row, 90.0, [(78.0, 14.0)] * 3)) == 3


def test_notes_that_stand_close_together_are_drawn_smaller_rather_than_upon_one_another() -> None:
    nodes = tuple(node(str(at), distance=min(at, 1), links=(at * 40, 0)) for at in range(6))
    places = [(0.0, 0.0), (0.3, 0.0), (0.3, 0.4), (5.0, 5.0), (5.1, 5.0), (9.0, 9.0)]
    drawn = Scene(Neighbourhood(nodes, (), 0, 0), places)
    radii = drawn.radii(60.0)
    for one, other in itertools.combinations(range(6), 2):
        assert radii[one] + radii[other] <= max(abs(complex(*places[one]) - complex(*places[other])) * 60, 6)
    # But for the note in the middle, which is always seen.
    assert drawn.radii(3.0)[0] > 2 * drawn.radii(3.0)[1]
    assert radii[5] > 14
    assert min(radii) > 2


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_colour_stands_out_from_the_paper_and_from_the_others(theme: Theme) -> None:
    colours = map_colours.colours(theme)
    for colour in colours:
        light, dark = sorted((luminance(colour), luminance(theme.paper)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3
    assert len(set(colours)) == len(colours)


def test_only_so_many_channels_have_a_colour_and_the_page_of_a_channel_has_that_of_it() -> None:
    nodes = [
        node("Middle", "small", 0),
        *[node(f"{at} {copy}", f"c{at}") for at in range(12) for copy in range(12 - at)],
    ]
    nodes += [node("C1"), node("nowhere")]
    channels = map_colours.channels(nodes)
    assert [channel.name for channel in channels[:3]] == ["small", "c0", "c1"]
    assert [channel.hue for channel in channels[:8]] == list(range(8))
    assert {channel.hue for channel in channels[8:]} == {NEUTRAL}
    assert channels[2].notes == 12
    drawn = Scene(Neighbourhood(tuple(nodes), (), 0, 0), [(0.0, 0.0)] * len(nodes))
    assert drawn.hues[-2:] == [2, NEUTRAL]
    assert len(list(drawn.of_hue(NEUTRAL))) == sum(channel.notes for channel in channels[8:])


def test_the_view_shows_few_notes_not_larger_than_is_good() -> None:
    view = View()
    view.fit([(0.0, 0.0), (1.0, 0.0)], 1000, 800, (40, 40))
    assert view.scale == 120.0
    assert view.seen((0.5, 0.0)) == (500.0, 400.0)
    view.fit([], 10, 10, (40, 40))
    assert view.seen((0.0, 0.0)) == (5.0, 5.0)
