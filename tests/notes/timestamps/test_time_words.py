"""The words of links that carry a time: they stay, and the chip stands with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.index import plain_text as plain
from karareader.notes.load import parse_note
from karareader.notes.survey import survey
from karareader.notes.timestamps.link_words import has_words, own_time
from tests.notes.rendering import html, rendered

LINK = "https://www.youtube.com/watch?v=Kr4Rd3rT0ur&t=113s"


def text(body: str) -> str:
    """What a reader sees of a body."""
    return "\n".join(block.text for block in rendered(body).blocks if block.text)


def indexed(body: str) -> str:
    """What the index keeps of a body, with a star for each time, and spaces as they are shown."""
    note = parse_note(Path("a.md"), body.encode())
    found = survey(note, video=True, video_id="Kr4Rd3rT0ur")
    made = plain.make(note.body, found.masked, found.spans, 1, words=found.words(note.body))
    return "\n".join(" ".join(line.split()) for line in made.text.replace(plain.TIME, " * ").split("\n"))


@pytest.mark.parametrize(
    ("body", "shown", "kept"),
    [
        (f"See [how rain falls]({LINK}) in full.", "See how rain falls 1:53 in full.", "See how rain falls * in full."),
        (f"[how **rain** `falls`]({LINK})", "how rain falls 1:53", "how rain falls *"),
        (f"**[how rain falls]({LINK})**", "how rain falls 1:53", "how rain falls *"),
        (f"## [How rain falls]({LINK})", "How rain falls 1:53", "How rain falls *"),
        (f"> [!tip] On [rain]({LINK}) now\n> body", "On rain 1:53 now\nbody", "On rain * now\nbody"),
        (f"- [ ] [watch rain]({LINK})", "watch rain 1:53", "watch rain *"),
        (f"<a href=\"{LINK}\">how <i>rain</i> falls</a>", "how rain falls 1:53", "how rain falls *"),
        ("[[film.mp4#t=1:53|how rain falls]]", "how rain falls 1:53", "how rain falls *"),
        ("![[film.mp4#t=113|how rain falls]]", "how rain falls 1:53", "how rain falls *"),
        (f"[how rain falls][1]\n\n[1]: {LINK}", "how rain falls 1:53", None),
        ('It is <a class="yt-timestamp" data-t="00:01:53">how <b>rain</b> falls</a>.', "It is how rain falls 1:53.",
         "It is how rain falls * ."),
        (f"[USS Boss, MMA]({LINK})", "USS Boss, MMA 1:53", "USS Boss, MMA *"),
        (f"In [1984]({LINK})", "In 1984 1:53", "In 1984 *"),
        (f"[\u2602]({LINK})", "\u2602 1:53", "\u2602 *"),
        # A time in the words is not said twice.
        (f"[1:53 Rain]({LINK})", "1:53 Rain", "Rain *"),
        (f"[Rain (1:53)]({LINK})", "Rain 1:53", "Rain *"),
        (f"[1:50 Rain]({LINK})", "1:50 Rain 1:53", "1:50 Rain *"),
    ],
)  # fmt: skip
def test_words_stay_with_their_chip(body: str, shown: str, kept: str | None) -> None:
    assert text(body) == shown
    assert kept is None or indexed(body) == kept
    assert [cue.start for cue in rendered(body).timeline.cues] == [113]


@pytest.mark.parametrize(
    "body",
    [
        f"[1:53]({LINK})", f"[**1:53**]({LINK})", LINK, f"<{LINK}>", f"[{LINK}]({LINK})",
        "[[film.mp4#t=1:53]]", "[[film.mp4#t=1:53|1:53]]", "[1:53]()", "#t=113", "{{youtube-timestamp 113}}",
        '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>', '<a class="yt-timestamp" data-t="00:01:53"></a>',
        '<a class="yt-timestamp" data-t="00:01:53">[HH:MM:SS]</a>', f"[1m53s]({LINK})",
    ],
)  # fmt: skip
def test_a_label_that_is_only_a_time_is_the_chip(body: str) -> None:
    assert text(body) == "1:53"
    assert indexed(body) == "*"
    assert '<a class="time' in html(body)


def test_cells_keep_words_and_pipes() -> None:
    body = f"| a | b |\n| --- | --- |\n| [how rain falls]({LINK}) | [[film.mp4#t=5\\|the clip]] |"
    assert text(body).split("\n")[1] == "how rain falls 1:53\tthe clip 0:05"


def test_words_and_chip_are_one_link() -> None:
    made = html(f"See [how **rain**]({LINK}) fall.")
    assert (
        '<a class="time words" href="seek:113#c0">how <strong>rain</strong> <span class="chip">1:53</span></a>' in made
    )


def test_a_repaired_reading_stands_in_the_chip_and_the_words_stay() -> None:
    body = '<a class="yt-timestamp" data-t="42:25:00">how rain falls</a> ' + " ".join(
        f'<a class="yt-timestamp" data-t="{minute}:00:00">[{minute}:00:00]</a>' for minute in range(43, 58)
    )
    assert text(body).startswith("how rain falls 42:25 43:00")


def test_headings_are_linked_to_by_their_words() -> None:
    made = rendered(f"## [How rain falls]({LINK})\n\n## [1:53 Snow]({LINK})")
    assert [(each.text, each.slug) for each in made.headings] == [
        ("How rain falls", "how-rain-falls"),
        ("1:53 Snow", "1-53-snow"),
    ]


def test_the_sentence_of_a_time_holds_its_words() -> None:
    (cue,) = rendered(f"First this. See [how rain falls]({LINK}) in full.").timeline.cues
    assert cue.sentence == "See how rain falls"


def test_a_title_has_the_words_of_its_heading() -> None:
    note = parse_note(Path("a.md"), f"# [How **rain** falls]({LINK}) and `code`, [[Snow|snow]] <b>x</b>\n".encode())
    assert note.title == "How rain falls and code, snow x"
    assert parse_note(Path("a.md"), b"# 2 * 3 * 4 snake_case Vec<T>\n").title == "2 * 3 * 4 snake_case Vec<T>"


def test_what_is_more_than_a_time() -> None:
    assert not any(has_words(label) for label in ("1:53", "[1:53 – 2:01]", "1:10 to 1:20", "3分20秒", "1h 2m 3s", "…"))
    assert all(has_words(label) for label in ("minutes", "1:53 x", "ملاحظة", "ほん", "hms", "5 seconds in"))


def test_the_own_time_of_words() -> None:
    assert own_time("1:53 Rain", 113, None) == (0, 4)
    assert own_time("Rain [1:53]", 113, None) == (5, 11)
    assert own_time("1:53 Rain", 100, None) is None
    assert own_time("0:15-0:24 Rain", 15, None) is None
