"""The table of dialects: all forms of times that are read, each with its family, one example and one decoy.

A new dialect is a row here, and where no family reads it yet, a new file in `families` that the row names. The page
“Times KaraReader reads” is made of this table, and tests hold each row to its example and its decoy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType
from typing import NamedTuple, Protocol

from karareader.notes.timestamps.families import (
    blocks,
    clocks,
    columns,
    dotted,
    endings,
    html_tags,
    items,
    links,
    macros,
    marked,
    transcripts,
    units,
)
from karareader.notes.timestamps.surroundings import Around
from karareader.notes.timestamps.value import TimeInText


class TagFamily(Protocol):
    """Reads time tags; also in notes without a video."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[TimeInText]: ...


class LinkFamily(Protocol):
    """Reads links. It also tells where links stand that carry no time, so that none is looked for in them."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[TimeInText | tuple[int, int]]: ...


class BareFamily(Protocol):
    """Reads times that stand bare; gives too what has the form of one, but is none by itself."""

    def may_hold(self, text: str) -> bool: ...
    def find(self, text: str, around: Around) -> Iterator[TimeInText | re.Match[str]]: ...


class LineFamily(Protocol):
    """Reads what a bare family found to have the form of a time, because of the line that it stands in."""

    def read(self, text: str, token: re.Match[str], around: Around) -> TimeInText | None: ...


class BlockFamily(Protocol):
    """Reads the rows of fenced blocks in the languages `LANGUAGES`."""

    LANGUAGES: frozenset[str]

    def rows(self, text: str) -> list[TimeInText]: ...


# In the order in which they read: what one has found, none after it looks at.
TAG_FAMILIES: tuple[TagFamily, ...] = (html_tags,)
LINK_FAMILIES: tuple[LinkFamily, ...] = (links, macros)
BARE_FAMILIES: tuple[BareFamily, ...] = (clocks, units, dotted)
LINE_FAMILIES: tuple[LineFamily, ...] = (items, transcripts, endings, columns, marked)
BLOCK_FAMILIES: tuple[BlockFamily, ...] = (blocks,)


class Dialect(NamedTuple):
    """One way to write a time.

    `name` is what the help calls it; `family` is the module that reads it. `example` is the body of a note about a
    video on YouTube, and `starts` are the seconds that are read in it. `decoy` looks like it, but holds no time, for
    the reason that `guard` gives.
    """

    name: str
    family: ModuleType
    example: str
    starts: tuple[float, ...]
    decoy: str
    guard: str


def may_hold_bare(text: str) -> bool:
    """False if no bare time surely stands in a text."""
    return any(family.may_hold(text) for family in BARE_FAMILIES)


_PAGE = "https://youtu.be/aqz-KE-bpKQ"

DIALECTS: tuple[Dialect, ...] = (
    Dialect(
        "Time tags",
        html_tags,
        '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>',
        (113,),
        '<a class="headline" href="#chorus">the chorus</a>',
        "a tag without a time",
    ),
    Dialect(
        "Other tags",
        html_tags,
        '<span class="timestamp" data-seconds="113.2">1:53</span>',
        (113.2,),
        '<span class="price">1:53</span>',
        "a tag that is not about a time",
    ),
    Dialect(
        "Links with a time",
        links,
        f"[the chorus]({_PAGE}?t=754s) and [12:40]({_PAGE}#t=760)",
        (754, 760),
        "[12:34](https://example.org/timetable)",
        "a link to a page that is no video",
    ),
    Dialect(
        "Media fragments",
        links,
        "[the chorus](#t=754) and [[talk.mp4#t=10,20]]",
        (754, 10),
        "[the chorus](#t=20,10)",
        "an end before its beginning",
    ),
    Dialect(
        "Embeds",
        links,
        f"![the chorus]({_PAGE}#t=10,20) ![[talk.mp3#t=1:20]]",
        (10, 80),
        "![1:23](cover.png)",
        "a picture",
    ),
    Dialect(
        "Links of other players",
        links,
        "[2:05](mx://https/youtu.be/aqz-KE-bpKQ#t=125), [x](jv://open?path=D:%5Ctalk.mp4&time=00:00:18), [0:09](ytseek://9)",
        (125, 18, 9),
        "[the vault](obsidian://open?vault=Songs&file=Chorus)",
        "a link without a time",
    ),
    Dialect(
        "Org mode",
        links,
        "[[video:talk.mp4#0:01:56-0:01:58]] [[audio:talk.mp3#0:02:00][the end]]",
        (116, 120),
        "[[video:talk.mp4#Chorus]]",
        "a heading",
    ),
    Dialect("Empty links", links, "[02:01]() [00:08:08](#)", (121, 488), "[later]()", "words instead of a time"),
    Dialect(
        "Logseq",
        macros,
        "{{youtube-timestamp 335}} {{renderer :media-timestamp, 00:01:00}}",
        (335, 60),
        "{{query 5:35}}",
        "another macro",
    ),
    Dialect("Brackets", clocks, "The chorus [00:12:34] again (12:40)", (754, 760), "(John 3:16)", "a verse"),
    Dialect(
        "Chapter lines",
        clocks,
        "0:00 Intro\n1:02:45 - Outro",
        (0, 3765),
        "12:30 pm lunch",
        "a time of the day",
    ),
    Dialect(
        "Several times on a line",
        clocks,
        "18:20, 20:12 & 21:00 The chorus",
        (1100, 1212, 1260),
        "16:9, 4:3 & 21:9 pictures",
        "a ratio",
    ),
    Dialect(
        "Ranges",
        clocks,
        "0:15–0:24 Intro, and [1:10 to 2:20], from 3:05 until 3:20",
        (15, 70, 185),
        "open 09:00–17:00",
        "hours of the day",
    ),
    Dialect(
        "Fractions of a second",
        clocks,
        "- 02:29.500 Verse\n- 00:02:31,250 Chorus",
        (149.5, 151.25),
        "a map 1:10,000",
        "a scale",
    ),
    Dialect("Bold times", clocks, "**1:30** · The chorus", (90,), "**3:1** · won", "a score"),
    Dialect("At signs", clocks, "the chorus @1:23", (83,), "mail me@1:23", "a part of an address"),
    Dialect(
        "Units",
        units,
        "[3m48s] and 1h02m03s, [90s]",
        (228, 3723, 90),
        "It took 3m48s in all",
        "a duration amid words",
    ),
    Dialect(
        "Primes and characters",
        units,
        "- 12'30\" The chorus\n- 3分20秒 The bridge",
        (750, 200),
        "he is 5'11\" tall",
        "feet and inches",
    ),
    Dialect(
        "Full-width signs",
        clocks,
        "（０５：１０） The chorus",
        (310,),
        "比分３：１",
        "a score",
    ),
    Dialect(
        "Times with a dot",
        dotted,
        "- 05:05 Verse\n- 05.41 Chorus",
        (305, 341),
        "- 2.10 Verses\n- 2.20 Choruses",
        "numbers of sections",
    ),
    Dialect(
        "Lists about a video",
        items,
        f"- [the song]({_PAGE})\n\t- the chorus 3:30 goes on",
        (210,),
        f"- [the song]({_PAGE})\n\t- he rose at 5:30",
        "a time of the day",
    ),
    Dialect(
        "Transcripts",
        transcripts,
        "Ada Vale: 00:01:48\n\nHello.\n\n**Bo Reed:** 00:01:53 Hi.\n\nAda Vale – 00:02:06: So.",
        (108, 113, 126),
        "Breakfast: 07:10\n\nLunch: 12:20\n\nDinner: 18:40",
        "no name speaks twice",
    ),
    Dialect(
        "Escaped brackets",
        clocks,
        "**Ada Vale:** \\[04:11\\] Hello. \\[00:05:01.06\\] So.",
        (251, 301.06),
        "\\[John 3:16\\]",
        "a verse",
    ),
    Dialect(
        "Lists with times at the end",
        endings,
        "- Intro 0:00\n- Verse 1:15\n- Chorus – 2:30",
        (0, 75, 150),
        "- Oslo 10:11\n- Hamar 11:32\n- Trondheim 16:48",
        "times of the day",
    ),
    Dialect(
        "Columns of times",
        columns,
        "| Time | Part |\n| --- | --- |\n| 0:00 | Intro |\n| 1:15 | Verse |\n| 2:30 | Chorus |",
        (0, 75, 150),
        "| City | Time |\n| --- | --- |\n| Oslo | 10:11 |\n| Kyiv | 11:11 |\n| Dubai | 13:11 |",
        "times of the day",
    ),
    Dialect(
        "Times with a word or a sign",
        marked,
        "(Timestamp: 31:46) [inaudible 00:25:02] [~05:10] [05:10ff]",
        (1906, 1502, 310, 310),
        "[lunch 12:30]",
        "any other word",
    ),
    Dialect(
        "Blocks of times",
        blocks,
        "```timestamp\n12:34 The chorus\n```\n\n```audio-player\n[[talk.mp3]]\n00:00:11 --- Intro\n```",
        (754, 11),
        "```text\n12:34 The chorus\n```",
        "code",
    ),
)
