"""Captions: whether rolling ones are cleaned without loss, and what the window's thread does for three hours of them.

python -m tests.bench.captions_bench
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Callable

from karareader.captions import parse as captions_read
from karareader.captions.citations import compare as claims
from karareader.captions.citations.speech import Speech
from karareader.captions.passages import passages
from karareader.captions.rolling import unrolled
from karareader.timeline.cues import Cue
from tests.bench.table import Row, print_table
from tests.captions.citations.speech import Speaker, captioned, hours, said
from tests.captions.rolling import Spoken, Way, rolled

CASES = 3000
WORDS = ("no", "no", "no", "la", "yes", "well", "we", "don't", "[Music]", "3.5", "好", "wait,")
LONG = 3.0  # hours
CLAIMS = 60


def cleaned() -> list[Row]:
    """Captions of every kind that rolls, of speech that repeats itself a lot."""
    chance = random.Random(1)
    lost = doubled = words = 0
    for _ in range(CASES):
        speech: list[Spoken] = [
            tuple(chance.choices(WORDS, k=chance.randint(1, 5))) for _ in range(chance.randint(2, 40))
        ]
        for at in range(1, len(speech)):
            if chance.random() < 0.2:
                speech[at] = speech[at - 1]
        pauses = [chance.choice((0, 0, 0, 0, 800, 5000)) for _ in speech]
        blank = chance.random() < 0.7
        way = Way(
            rows=chance.choice((2, 2, 3)) if blank else 2,
            timed=blank and chance.random() < 0.6,
            blank=blank,
            stays=blank and chance.random() < 0.4,
        )
        shown = captions_read.parse(rolled(speech, pauses, way), "talk.vtt").cues
        found = Counter(word for line in unrolled(shown) for word in line.text.split())
        wanted = Counter(word for row in speech for word in row)
        lost += (wanted - found).total()
        doubled += (found - wanted).total()
        words += wanted.total()
    measured = f"{lost} / {doubled} of {words:,} words in {CASES:,} files"
    return [Row("rolling captions: words lost / words doubled", "0 / 0", measured, not lost and not doubled)]


def in_the_window() -> list[Row]:
    """What the GUI thread does with the captions of three hours, in processor time of that thread."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from karareader.ui.common.theme import ThemeManager
    from karareader.ui.transcript.citations_list import Claim
    from karareader.ui.transcript.panel import TranscriptPanel
    from karareader.ui.transcript.tab import SaidPanel

    application = QApplication.instance() or QApplication([])
    speech = said(list(hours(Speaker(0), LONG)))
    captions = captioned(speech, heard=True, size=5)
    parts = passages(captions)
    themes = ThemeManager("light")
    transcript = TranscriptPanel(themes)
    panel = SaidPanel(transcript, themes)
    panel.resize(420, 400)
    panel.show()
    application.processEvents()
    wrapper = transcript.list.rows.wrapper()
    room = transcript.list.rows.room(parts, transcript.list.viewport().width())
    for part in parts:
        wrapper.rows(part.text, room)  # as the worker does
    chosen = random.Random(1).sample(speech, CLAIMS)
    cues = [Cue(at, "b0", each.start, None, "", "", "anchor", each.text) for at, each in enumerate(chosen)]
    found = claims.check(cues, Speech(captions))
    told = [Claim(cue, each, str(cue.index)) for cue, each in zip(cues, found, strict=True)]
    steps: list[tuple[str, Callable[[], object]]] = [
        ("shown", lambda: transcript.show_captions(captions, parts, wrapper)),
        ("another caption is said", lambda: transcript.moved(5000.0)),
        ("a word is looked for", lambda: transcript.search.field.setText("the")),
        ("another width", lambda: panel.resize(360, 400)),
        (f"{CLAIMS} claims shown", lambda: panel.show_all(told)),
    ]
    rows = []
    for name, step in steps:
        began = time.thread_time()
        step()
        application.processEvents()
        held = (time.thread_time() - began) * 1000
        what = f"transcript of {LONG:.0f} h, {len(captions.lines):,} captions: {name}, GUI thread"
        rows.append(Row(what, "≤ 50 ms", f"{held:.0f} ms", held <= 50))
    panel.deleteLater()
    return rows


def run() -> list[Row]:
    """The rows of the table."""
    return cleaned() + in_the_window()


if __name__ == "__main__":
    print_table(run())
