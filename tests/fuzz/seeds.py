"""Notes that are mutated: some that hold everything a note can hold, and real ones where they are at hand."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
_REAL = 400
_PROSE = re.compile(r"(?<![\w/:=\"'#\[({<&%^@.-])[a-z]{4,}(?![\w:=\"'/\])}>.@-]*[:=/\])}>])")

EVERYTHING = r"""---
title: Glass, and what it is made of
videoId: qd7ezvCtIYg
aliases: [sand, "window"]
tags:
  - matter
---
From: [[old workshops]] <br/>

# Glass, and what it is made of

Sand melts at a heat that few fires reach <a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>. Ash lowers it
[02:10], said the *oldest* recipe **we have** from a ~~temple~~ library, and ==colour== comes of metals `Cu + O`.

## Panes and lenses

1. a first pane was blown flat 3:15
2. a second was poured on tin
   - which floats ^float
   - and shines
     > quoted inside of lists

> [!warning]- Hot matters
> Never touch what glows [04:00], nor what glowed.
>
> - [ ] gloves first
> - [x] goggles always

| what | when | how |
| :-- | :-: | --: |
| crown glass | [0:10:00] | *spun* |
| plate \| float | 1:20:30 | [[tin bath|poured]] |

A lens bends light by $\frac{\sin a}{\sin b} = n$, and $$\int_0^1 x^2\,dx$$ is displayed. It costs $5 and $10.

```python
def blow(glass):
    return glass * 2  # words in code
```

```timestamp
12:34 furnaces are lit
15:00 furnaces are cold
```

<details><summary>More to unfold</summary>

Hidden things [05:05] and <kbd>Ctrl</kbd> keys, <mark>marked</mark> too.

</details>

Water ![a drop|120](drop.png) and ![[shard.svg]] and ![[other note#Heading]] embedded.[^1] Again[^long].

[^1]: A footnote about bubbles <a class="yt-timestamp" data-t="00:06:00">[00:06:00]</a>.
[^long]: Another, with `code` and

    a second paragraph of it.

[ref]: https://example.org/glass "The title"

See [this][ref], <https://example.org>, www.example.org/a_b and [the kiln](https://youtu.be/qd7ezvCtIYg?t=113).

***

Setext heading here
===================

Last words: &copy; &#169; &amp; end. %% a comment that nobody sees %% After all.
"""

OTHERS = (
    """---
title: Лекция
media: talk.mp4
---
- 00:00 Вступление говорит медленно
- 01:30 вторая часть
  - 02:00 вложенная часть

שלום [00:10] עולם ועוד מילים. مرحبا [00:20] بالعالم كله.

日本語の文章です[00:30]。次の文です（00:40）。 \U0001f600 emoji 👩‍👩‍👧 family.
""",
    """```markdown
# A note in a fence

Words inside of fences 00:15:00 – 00:16:10 ranges, @1:23 shorthand, 1h02m03s units.
{{youtube-timestamp 335}} and [[talk.mp4#t=03:03|three]] and [02:01]() empty.
```
""",
    """Title without matter

Speaker One: 00:03:03 hello there everybody
Speaker Two: 00:04:04 hello back again

<table><tr><td>raw</td><td>cells</td></tr></table>
<div class="callout" data-callout="info"><div class="callout-title">Boxes</div>inside boxes</div>

* one
+ two
- three
1) four

    indented code here

Hard  \nbreak and\\
another. Line one
line two
""",
)


@cache
def seeds() -> tuple[str, ...]:
    """The notes of our own, and a choice of real ones."""
    folders = [SHARED / "notes", SHARED / "notes_long", SHARED / "cases" / "notes", SHARED / "corpora"]
    paths = [path for folder in folders if folder.is_dir() for path in sorted(folder.rglob("*.md"))]
    chosen = random.Random(0).sample(paths, min(_REAL, len(paths)))
    real = [path.read_bytes()[:20_000].decode("utf-8", "replace") for path in chosen]
    # Our own come as often as all real ones together.
    own = (EVERYTHING, *OTHERS)
    return (*real, *(own[at % len(own)] for at in range(max(len(real), len(own)))))


def plant(text: str, rng: random.Random, most: int = 40) -> tuple[str, list[str]]:
    """The text with some of its words replaced by ones that stand nowhere else, and those words."""
    found = list(_PROSE.finditer(text))
    chosen = sorted(rng.sample(range(len(found)), min(most, len(found))))
    parts, planted, at = [], [], 0
    for number in chosen:
        word = f"zq{chr(97 + len(planted) // 26)}{chr(97 + len(planted) % 26)}qz"
        parts += [text[at : found[number].start()], word]
        at = found[number].end()
        planted.append(word)
    return "".join([*parts, text[at:]]), planted
