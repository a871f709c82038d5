"""The scenes about a note and its video: welcome, times, following, scrolling, the bar below the video."""

from __future__ import annotations

from collections.abc import Sequence

from sample_video.brush import (
    ACCENT,
    BAND,
    CHIP_INK,
    FILLED,
    INK,
    PAPER,
    SENTENCE,
    TEXT,
    Brush,
    font,
    mix,
    ramp,
    smooth,
)

LINES = (
    (88, 52, 120, 74, 40),
    (64, 110, 48, 92),
    (120, 58, 70, 44, 66),
    (52, 96, 80, 60),
    (76, 40, 104, 88),
    (98, 66, 54),
)


def paragraph(
    brush: Brush, x: float, y: float, which: int, time: str, marked: float = 0.0, filled: float = 0.0
) -> None:
    """Two lines of writing with a time after the second; `marked` and `filled` run from 0 to 1."""
    if marked > 0:
        brush.box(x - 22, y - 16, 524, 76, mix(PAPER, BAND, marked), round_=8)
        brush.box(x - 22, y - 16, 5, 76, mix(PAPER, ACCENT, marked), round_=2)
    if filled > 0:
        brush.box(x - 6, y + 21, sum(LINES[(which + 1) % 6][:3]) + 30, 27, mix(BAND, SENTENCE, filled), round_=6)
    grey = mix(TEXT, "#8d9db3", marked)
    brush.words(x, y, LINES[which % 6], grey)
    end = brush.words(x, y + 30, LINES[(which + 1) % 6][:3], grey)
    brush.chip(end + 4, y + 22, time, filled)


def pair(brush: Brush, part: float, playing: bool = True) -> None:
    """The two panes: paper on the left, the film on the right with its bar."""
    brush.card(80, 236, 560, 400)
    brush.card(670, 236, 530, 400)
    brush.film(690, 256, 490, 290, part)
    brush.play_button(712, 590, 18, playing)
    brush.box(746, 587, 414, 6, "#e3e7ec", round_=3)
    brush.box(746, 587, 414 * part, 6, ACCENT, round_=3)
    brush.box(746 + 414 * part - 7, 583, 14, 14, ACCENT, round_=7)


def welcome(brush: Brush, time: float, starts: Sequence[float]) -> None:
    pair(brush, 0.12 + time * 0.02)
    brush.text(110, 296, "Welcome", font(30, 650), INK)
    step = [1.0, *(ramp(time, start - 0.4, 0.4) for start in starts[1:])]
    marks = (step[0] * (1 - step[1]), step[1] * (1 - step[2]), step[2])
    for row, (label, mark) in enumerate(zip(("0:00", "0:03", "0:10"), marks, strict=True)):
        paragraph(brush, 110, 342 + row * 96, row, label, mark, mark)


def times(brush: Brush, time: float, starts: Sequence[float]) -> None:
    clicked = starts[1] + 1.0
    go = ramp(time, clicked, 0.25)
    part = 0.18 + go * 0.42 + max(0.0, time - clicked) * 0.012
    pair(brush, min(part, 0.97), playing=time > clicked)
    reach, rest = ramp(time, starts[1] - 1.2, 1.8), ramp(time, starts[2] - 0.2, 0.8)
    support = ramp(time, starts[2], 0.6) * (1 - ramp(time, starts[3], 0.4))
    big = ramp(time, starts[0], 0.6)
    brush.words(112, 300, LINES[0])
    brush.box(104, 329, 316, 36, mix(PAPER, SENTENCE, support), round_=8)
    brush.words(112, 342, (64, 110, 48, 52), mix(TEXT, "#8d9db3", support))
    brush.chip(432, 330, "1:53", go, 19 + 3 * big * (1 - ramp(time, starts[0] + 1.4, 0.5)))
    for row in (1, 2):
        paragraph(brush, 112, 420 + (row - 1) * 96, row + 2, ("2:07", "2:31")[row - 1])
    tip = ramp(time, starts[3] + 0.6, 0.3)
    x, y = 600 - reach * 138 + rest * 70, 600 - reach * 248 + rest * 40
    if time > starts[3]:
        back = ramp(time, starts[3], 0.6)
        x, y = 532 - back * 66, 392 - back * 42
    if tip > 0:
        brush.box(392, 276, 214, 42, mix(PAPER, INK, tip), round_=8)
        brush.text(499, 304, "0:01:53 · as written", font(18, 500), mix(PAPER, "#ffffff", tip), align="centre")
    brush.pointer(x, y, min(1.0, max(0.0, (time - clicked) / 0.6)) if clicked < time < clicked + 0.6 else 0.0)


def follow(brush: Brush, time: float, starts: Sequence[float]) -> None:
    pair(brush, 0.3 + time * 0.025)
    inner = ramp(time, starts[1], 0.6)
    now = max(row for row, start in enumerate(starts) if start <= time)
    for row, label in enumerate(("0:35", "0:40", "0:46", "0:52")):
        arrived = ramp(time, starts[row] - 0.35, 0.35) if row < 3 else 0.0
        left = ramp(time, starts[row + 1] - 0.35, 0.35) if row < 2 else 0.0
        mark = (1.0 if row == 0 else arrived) * (1 - left)
        paragraph(brush, 112, 270 + row * 94, row, label, mark, mark * inner)
    brush.text(935, 520, "♪♫♪"[now], font(34, 500), "#b9d4ff", align="centre")


def scroll(brush: Brush, time: float, starts: Sequence[float]) -> None:
    pair(brush, 0.34 + time * 0.02)
    away = ramp(time, 0.8, 1.6) * (1 - ramp(time, starts[2] + 1.0, 0.8))
    painter = brush.painter
    painter.save()
    painter.setClipRect(82, 238, 556, 396)
    for row in range(7):
        mark = 1.0 if row == 1 else 0.0
        paragraph(
            brush,
            112,
            270 + row * 94 - 250 * away,
            row,
            ("0:46", "0:52", "0:57", "1:01", "1:06", "1:11", "1:17")[row],
            mark,
            mark,
        )
    painter.restore()
    shown = ramp(time, 1.2, 0.5) * (1 - ramp(time, starts[2] + 1.2, 0.5))
    pulse = ramp(time, starts[1], 0.4) * (1 - ramp(time, starts[2], 0.4))
    if shown > 0:
        brush.box(
            448, 576, 164, 44, mix(PAPER, ACCENT, shown), round_=22, line=mix(PAPER, "#b9d4ff", shown * pulse), width=4
        )
        brush.text(530, 605, "⟳ follow ↑", font(20, 600), mix(PAPER, "#ffffff", shown), align="centre")
    reach = ramp(time, starts[2] - 0.6, 1.3)
    click = starts[2] + 0.9
    brush.pointer(590 - 60 * reach, 430 + 168 * reach, (time - click) / 0.6 if click < time < click + 0.6 else 0.0)


TICKS = (
    0.03,
    0.07,
    0.13,
    0.16,
    0.2,
    0.31,
    0.4,
    0.415,
    0.43,
    0.445,
    0.46,
    0.475,
    0.49,
    0.58,
    0.66,
    0.71,
    0.8,
    0.84,
    0.93,
)


def bar(brush: Brush, time: float, starts: Sequence[float]) -> None:
    grow, heap, click = ramp(time, 0.2, 1.6), ramp(time, starts[1], 0.6), starts[2] + 0.8
    brush.card(80, 236, 1120, 220)
    paragraph(brush, 130, 280, 0, "1:06", 1 - ramp(time, click, 0.3), 1 - ramp(time, click, 0.3))
    paragraph(brush, 130, 376, 2, "1:17", ramp(time, click, 0.3), ramp(time, click, 0.3))
    paragraph(brush, 700, 280, 3, "1:22")
    paragraph(brush, 700, 376, 4, "1:25")
    brush.box(100, 560, 1080, 8, "#e0e5ec", round_=4)
    brush.box(100, 560, 1080 * (0.28 + time * 0.004), 8, ACCENT, round_=4)
    for index, tick in enumerate(TICKS):
        tall = 26 * smooth(grow * 1.8 - tick)
        many = heap if 6 <= index <= 12 else 0.0
        brush.box(
            100 + 1080 * tick - 2, 552 - tall - 22 * many, 4, tall + 22 * many, mix(CHIP_INK, FILLED, many), round_=2
        )
    reach = ramp(time, starts[2] - 0.5, 1.1)
    brush.pointer(900 - reach * 119, 640 - reach * 100, (time - click) / 0.6 if click < time < click + 0.6 else 0.0)
