"""The scenes about keys, notes and folders, and the end."""

from __future__ import annotations

from collections.abc import Sequence

from sample_video.brush import (
    ACCENT,
    BAND,
    CHIP_INK,
    FILLED,
    GREEN,
    HAIR,
    INK,
    PAPER,
    QUIET,
    RED,
    TEXT,
    Brush,
    font,
    mix,
    ramp,
)
from sample_video.scenes_reading import pair, paragraph


def keys(brush: Brush, time: float, starts: Sequence[float]) -> None:
    def press(*moments: float) -> float:
        return max(ramp(time, at, 0.15) * (1 - ramp(time, at + 0.45, 0.2)) for at in moments)

    now = max(index for index, start in enumerate(starts) if time >= start or index == 0)
    names = ("play and pause", "5 seconds · with Shift 1 second", "previous time · next time", "all the keys")
    brush.key(330, 520, 520, "Space", press(0.8, 1.9))
    brush.key(880, 520, 100, "←", press(starts[1] + 0.8))
    brush.key(992, 520, 100, "→", press(starts[1] + 1.4, starts[1] + 3.2))
    brush.key(190, 520, 124, "Shift", press(starts[1] + 3.1))
    for index, label in enumerate("ASDFGHJKL"):
        moment = {"J": starts[2] + 0.5, "K": starts[2] + 2.6}.get(label)
        brush.key(230 + index * 96, 412, 84, label, press(moment) if moment else 0.0)
    brush.key(190, 304, 124, "F1", press(starts[3] + 0.3, starts[3] + 1.2))
    brush.text(704, 354, names[now], font(32, 500), FILLED, align="centre")


def order(brush: Brush, time: float, starts: Sequence[float]) -> None:
    pair(brush, 0.1 + time * 0.085)
    clock = 98 + time
    labels = (104, 98, 106, 101)
    active = max((start for start in labels if start <= clock), default=98)
    for row, start in enumerate(labels):
        mark = 1.0 if start == active else 0.0
        paragraph(brush, 112, 270 + row * 94, row + 1, f"1:{start - 60:02d}", mark, mark)


def notes(brush: Brush, time: float, starts: Sequence[float]) -> None:
    turn, speak, keep = (ramp(time, start, 0.7) for start in starts[1:4])
    brush.card(80, 236, 540, 400)
    mono = font(21, 400, "Noto Sans Mono")
    source = (
        "# A title",
        "",
        "| key | does |",
        "| --- | ---- |",
        "| Space | play |",
        "",
        "> [!TIP] Try it",
        "> `karareader show`",
        "",
        "$e^{i\\pi} + 1 = 0$",
    )
    for row, line in enumerate(source):
        brush.text(112, 284 + row * 36, line, mono, QUIET)
    brush.card(660, 236, 540, 400)
    if speak < 1:
        set_note(brush, turn)
    if speak > 0:
        brush.box(664, 240, 532, 392, PAPER, round_=10)
        for row, line in enumerate(
            ("Read what you hear.", "Lies, was du hörst.", "聞きながら読む。", "Lisez ce que vous entendez.")
        ):
            brush.text(
                930,
                310 + row * 82,
                line,
                font(34, 500),
                mix(PAPER, INK, ramp(time, starts[2] + row * 0.35, 0.5)),
                align="centre",
            )
    if keep > 0:
        brush.box(304, 258, 296, 38, mix(PAPER, "#e3f4e8", keep), round_=19)
        brush.text(452, 284, "only read, never changed", font(20, 600), mix(PAPER, GREEN, keep), align="centre")


def set_note(brush: Brush, part: float) -> None:
    """The note of the scene «notes» as it is set: title, table, callout, formula; `part` is how visible it is."""
    ink, hair = mix(PAPER, INK, part), mix(PAPER, HAIR, part)
    brush.text(692, 290, "A title", font(30, 650), ink)
    brush.box(692, 316, 250, 34, mix(PAPER, "#eceff3", part), round_=4)
    for row, (key, does) in enumerate((("key", "does"), ("Space", "play"))):
        brush.text(706, 340 + row * 36, key, font(20, 600 if row == 0 else 400), ink)
        brush.text(836, 340 + row * 36, does, font(20, 600 if row == 0 else 400), ink)
    brush.box(692, 388, 250, 1.5, hair, round_=0)
    brush.box(692, 420, 476, 92, mix(PAPER, "#e9f6ec", part), round_=8)
    brush.box(692, 420, 5, 92, mix(PAPER, GREEN, part), round_=2)
    brush.text(714, 454, "Try it", font(20, 650), mix(PAPER, GREEN, part))
    brush.text(714, 490, "karareader show", font(20, 400, "Noto Sans Mono"), mix(PAPER, RED, part * 0.8))
    width = brush.text(850, 584, "e", font(36, 400, "Noto Serif CJK JP"), ink)
    width += brush.text(850 + width, 568, "iπ", font(23, 400, "Noto Serif CJK JP"), ink)
    brush.text(854 + width, 584, " + 1 = 0", font(36, 400, "Noto Serif CJK JP"), ink)


ROWS = ("Welcome", "Times and following", "The keyboard", "What a note can hold", "Told backwards", "Finding a video")


def library(brush: Brush, time: float, starts: Sequence[float]) -> None:
    brush.card(80, 236, 420, 400)
    typed = "key"[: max(0, int((time - starts[1] - 0.8) * 2.5))] if time > starts[1] else ""
    brush.box(100, 256, 380, 44, "#f6f7f9", round_=8, line=ACCENT if typed and time < starts[2] else HAIR)
    brush.text(116, 285, typed or "Filter", font(20, 400), INK if typed else "#8b949e")
    row_y = 344.0
    for index, name in enumerate(ROWS):
        seen = ramp(time, 0.3 + index * 0.22, 0.35)
        if typed and typed not in name.lower():
            continue
        if index == 2 and typed == "key":
            brush.box(100, row_y - 30, 380, 44, BAND, round_=8)
        brush.text(124, row_y, name, font(21, 500 if index == 2 and typed else 400), mix(PAPER, INK, seen))
        row_y += 50
    brush.card(530, 236, 670, 400)
    click = starts[2] + 1.0
    link, there, back = ramp(time, starts[2], 0.5), ramp(time, click + 0.2, 0.5), ramp(time, starts[3], 0.5)
    if there > 0:
        brush.text(562, 296, "Times and following", font(30, 650), mix(PAPER, INK, there))
        grey = mix(PAPER, TEXT, there)
        brush.words(562, 330, (90, 130, 60, 110), grey)
        brush.words(562, 366, (120, 70, 104, 88), grey)
    else:
        brush.words(562, 280, (90, 130, 60, 110))
        brush.words(562, 314, (60, 88))
        brush.text(740, 324, "Times and following", font(20, 500), mix("#0b5cc4", FILLED, link))
        brush.box(740, 330, 188, 2, mix(PAPER, "#0b5cc4", 0.3 + 0.7 * link), round_=1)
        brush.words(562, 350, (120, 70, 104, 88))
    if back > 0:
        brush.text(562, 470, "your film", font(34, 500), mix(PAPER, QUIET, back))
        brush.text(724, 470, "[karatour001]", font(34, 650), mix(PAPER, FILLED, ramp(time, starts[3] + 1.4, 0.5)))
        brush.text(960, 470, ".mp4", font(34, 500), mix(PAPER, QUIET, back))
        brush.text(
            562,
            540,
            "videoId: karatour001",
            font(26, 400, "Noto Sans Mono"),
            mix(PAPER, CHIP_INK, ramp(time, starts[3] + 1.8, 0.5)),
        )
    if starts[2] - 0.6 < time < starts[3]:
        reach = ramp(time, starts[2] - 0.4, 1.2)
        brush.pointer(
            1000 - 170 * reach, 560 - 236 * reach, (time - click) / 0.6 if click < time < click + 0.6 else 0.0
        )


def end(brush: Brush, time: float, starts: Sequence[float]) -> None:
    scale = ramp(time, 0.0, 0.8)
    labels = ("0:00", "0:35", "1:22", "1:48", "2:07")
    for index, label in enumerate(labels):
        shown = ramp(time, index * 0.35, 0.5)
        active = ramp(time, 1.2 + index * 0.5, 0.2) * (1 - ramp(time, 1.7 + index * 0.5, 0.2))
        if shown > 0.02:
            brush.chip(262 + index * 160, 392 + 14 * (1 - shown), label, active, 34)
    thanks = ramp(time, starts[1], 0.6)
    brush.text(640, 540, "Enjoy your reading", font(30, 500), mix("#f3f5f8", QUIET, thanks * scale), align="centre")
