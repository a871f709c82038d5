"""What is shown of a note before one goes there."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.preview import Preview, of_own, preview
from karareader.notes.load import parse_note
from karareader.notes.render import render

NOTE = parse_note(
    Path("/lib/light_waves.md"),
    b"""From: [[Optics]]

# light_waves

Light is a wave [0:10], and more [1:00-1:20].

## Colours

### Red

- Long waves [2:00].
- Slow ones. ^slow

## Code

```python
x = 1
```
""",
)
MADE = render(NOTE, video=True)


@pytest.mark.parametrize(
    ("place", "name", "text"),
    [
        ("", "", "Light is a wave, and more."),
        ("Colours", "Colours", "•  Long waves.\n•  Slow ones."),
        ("Red", "Red", "•  Long waves.\n•  Slow ones."),
        ("^slow", "", "•  Slow ones."),
        ("t=1:10", "at 1:10", "Light is a wave, and more."),
        ("Code", "Code", "x = 1"),
    ],
)
def test_a_place_and_its_words(place: str, name: str, text: str) -> None:
    shown = preview(NOTE, MADE, place)
    assert (shown.title, shown.facts, shown.place, shown.text) == ("Light waves", "Optics  ·  3 times", name, text)
    assert not shown.missing


def test_a_place_that_is_not_there_is_the_note_and_says_so() -> None:
    shown = preview(NOTE, MADE, "Green", channel="The channel", video="The video")
    assert shown.missing
    assert shown.facts == "The channel  ·  The video  ·  3 times"
    assert shown.text == "Light is a wave, and more."


def test_long_text_is_cut_between_words() -> None:
    note = parse_note(Path("/lib/a.md"), ("word " * 500).encode())
    text = preview(note, render(note, video=False), "").text
    assert len(text) < 360
    assert text.endswith("word…")


def test_parts_of_the_note_itself() -> None:
    note = parse_note(Path("/lib/a.md"), b"## Part\n\nWords.\n\n## End\n\nA[^1].\n\n[^1]: First\n\n    Second\n")
    made = render(note, video=False)
    footnote = next(block.id for block in made.blocks if block.text == "First")
    assert of_own(made, f"^{footnote}") == Preview("", "", "", "First\nSecond")
    assert of_own(made, "Part") == Preview("Part", "", "", "Words.")
    assert of_own(made, "Gone") is None
