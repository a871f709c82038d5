"""Signs and accents in what is said: as written, as in notes."""

from __future__ import annotations

import pytest

from tests.library.index.libraries import write
from tests.library.said.shelves import PRISM, Spoken, vtt

TALK = vtt(
    (1, "We use C++ for it."), (30, "Vitamin C is good."), (60, "It grew by 10% a year."),
    (90, "Only 10 of them came."), (120, "Well-known people"), (150, "are known well"),
    (180, "Dağ is a mountain."), (210, "The dag of a sheep."),
    (240, "So it ended, and"), (243, "so did we."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("query", "starts"),
    [
        ("C++", [1.0]), ("10%", [60.0]), ('"10 of them"', [90.0]), ('"well-known"', [120.0]), ('"known well"', [150.0]),
        ("ğ", [180.0]), ('"dağ"', [180.0]), ("dag ", [180.0, 210.0]), ('"and so did"', [240.0]), ('"ended and"', []),
        ("vitamin OR mountain ", [30.0, 180.0]), ("sheep | -c", [210.0]), ("dag -sheep ", [180.0]),
    ],
)  # fmt: skip
def test_what_is_said_is_found_as_written(spoken: Spoken, query: str, starts: list[float]) -> None:
    write(spoken.root, "talk.md", "A note.\n", video=PRISM)
    spoken.write(f"Talk [{PRISM}].en.vtt", TALK)
    spoken.update()
    spoken.listen()
    assert sorted(hit.start for hit in spoken.said(query)) == starts
