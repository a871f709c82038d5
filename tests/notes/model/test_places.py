"""Where in a note a link leads."""

from __future__ import annotations

import pytest

from karareader.notes.model import link_targets as places
from tests.notes.rendering import rendered

BODY = """# Waves
## Tides
One [1:00] ^first

### Köln in May
## Light
### Tides
Two [2:00]

#### C# and more
## Tides
"""


@pytest.mark.parametrize(
    ("name", "text", "seconds"),
    [
        ("Tides", "Tides", None),
        ("tides", "Tides", None),
        ("Light#Tides", "Tides", None),
        ("Waves#Light#Tides", "Tides", None),
        ("Light#Gone", None, None),
        ("Gone#Tides", "Tides", None),
        ("C# and more", "C# and more", None),
        ("Light#C# and more", "C# and more", None),
        ("koln-in may", "Köln in May", None),
        ("^FIRST", "One 1:00", None),
        ("^gone", None, None),
        ("t=1:30", "One 1:00", 90.0),
        ("t=150,160", "Two 2:00", 150.0),
        ("t=5", "One 1:00", 5.0),
        ("t=soon", None, None),
        ("", None, None),
        ("?", None, None),
    ],
)
def test_places(name: str, text: str | None, seconds: float | None) -> None:
    made = rendered(BODY)
    place = places.find(made, made.timeline, name)
    assert (place is None) == (text is None)
    if place is not None:
        assert next(block.text for block in made.blocks if block.id == place.block) == text
        assert place.seconds == seconds


def test_the_headings_above_are_gone_along() -> None:
    made = rendered(BODY)
    tides = [heading.block for heading in made.headings if heading.text == "Tides"]
    for name, at in (("Tides", 0), ("Light#Tides", 1), ("Waves#Tides", 0), ("Waves#Light#Tides", 1)):
        place = places.find(made, made.timeline, name)
        assert place is not None
        assert place.block == tides[at]


def test_a_time_of_a_note_without_times_is_one_of_its_video() -> None:
    made = rendered("Nothing")
    assert places.find(made, made.timeline, "t=80") == places.LinkPlace("", 80.0)
