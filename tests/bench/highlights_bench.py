"""Highlights after 10,000 random edits of notes: found where their words stand, told as lost, or put on other words."""

from __future__ import annotations

from collections import Counter

from tests.bench.table import Row
from tests.notes.annotations.edits import hypothesis, ours, run, tally

EDITS = 10_000
_RIGHT = 0.99


def rows() -> list[Row]:
    """Both rules over the same edits: that of this program, and a port of Hypothesis' published one."""
    counts = tally(run(EDITS, 2026, {"ours": ours, "hypothesis": hypothesis}))
    own, theirs = counts["ours"], counts["hypothesis"]
    share = _sum(own, stands=True, answer="right") / _sum(own, stands=True)
    other = _sum(own, answer="other")
    gone = _sum(own, stands=False)
    told = _sum(own, stands=False, answer="lost") + _sum(own, stands=False, answer="right")
    edits = f"{EDITS:,} edits"
    return [
        Row(f"highlights: right where the words still stand, {edits}", "≥ 99 %", f"{share:.2%}", share >= _RIGHT),
        Row(f"highlights: put on other words, {edits}", "0", f"{other:,}", other == 0),
        Row(
            "highlights: words gone or changed: found changed, or told as lost",
            "all",
            f"{told:,} of {gone:,}",
            told == gone,
        ),
        Row("Hypothesis' rule, the same edits: right where the words still stand", "", _right(theirs), None),
        Row("Hypothesis' rule, the same edits: put on other words", "", f"{_sum(theirs, answer='other'):,}", None),
    ]


def _right(counts: Counter[tuple[str, bool, str]]) -> str:
    return f"{_sum(counts, stands=True, answer='right') / _sum(counts, stands=True):.2%}"


def _sum(counts: Counter[tuple[str, bool, str]], *, stands: bool | None = None, answer: str = "") -> int:
    return sum(
        number
        for (_, stood, given), number in counts.items()
        if (stands is None or stood == stands) and answer in ("", given)
    )
