"""The whole pass: blocks, cues, headings, the head of a note, and that nothing leaks or raises."""

from __future__ import annotations

import re
import threading
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.notes.model.note import Rendered
from tests.notes.rendering import html, rendered, shapes

A = '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>'
B = '<a class="yt-timestamp" data-t="00:02:05">[00:02:05]</a>'


def test_kinds_levels_and_order() -> None:
    source = (
        "# One\n\nText\n\n1. a\n   - b\n\n     more\n2. c\n\n> q\n>\n> > r\n\n"
        "| x | y |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n\n---\n\n## Two"
    )
    assert shapes(source) == [
        ("heading", 1, "One"),
        ("paragraph", 0, "Text"),
        ("list_item", 1, "a"),
        ("list_item", 2, "b"),
        ("paragraph", 0, "more"),
        ("list_item", 1, "c"),
        ("quote", 1, "q"),
        ("quote", 2, "r"),
        ("table_row", 0, "x\ty"),
        ("table_row", 0, "1\t2"),
        ("code", 0, "code"),
        ("heading", 2, "Two"),
    ]


def test_a_container_that_begins_with_no_paragraph_has_no_text_of_its_own() -> None:
    assert shapes("- > q\n- ```\n  x\n  ```") == [
        ("list_item", 1, ""),
        ("quote", 1, "q"),
        ("list_item", 1, ""),
        ("code", 0, "x"),
    ]


def test_times_become_chips_and_cues() -> None:
    made = rendered(f"It began {A}. It ended {B}.\n\n- later [0:15]-[0:24]\n")
    assert 'It began <a class="time" href="seek:113#c0">1:53</a>.' in made.html
    assert made.blocks[0].text == "It began 1:53. It ended 2:05."
    assert [(cue.index, cue.block, cue.start, cue.end, cue.sentence) for cue in made.timeline.cues] == [
        (0, "b0", 113, None, "It began"),
        (1, "b0", 125, None, "It ended"),
        (2, "b1", 15, 24, "later"),
    ]
    assert '<a class="time range" href="seek:15#c2">0:15–0:24</a>' in made.html


def test_a_time_that_touches_a_word_is_parted_from_it() -> None:
    tag = '<a class="yt-timestamp" data-t="00:01:53">[00:01:53]</a>'
    made = rendered(f"One{tag}{tag}two ({tag}), `x`{tag}.")
    assert made.blocks[0].text == "One 1:53 1:53 two (1:53), x 1:53."
    assert [cue.sentence for cue in made.timeline.cues][:2] == ["One", "One"]


def test_times_stand_in_the_order_of_the_text_wherever_they_are() -> None:
    made = rendered(f"A[^n] {A}\n\n[^n]: note {B}\n\n## H {B}\n\n| {A} |\n| - |\n| x {B} |\n\n> [!info] T {A}\n> x {B}")
    assert [cue.index for cue in made.timeline.cues] == list(range(7))
    ids = [block.id for block in made.blocks]
    blocks = [ids.index(cue.block) for cue in made.timeline.cues]
    assert blocks == sorted(blocks)
    assert re.findall(r"#c(\d+)", made.html) == [str(number) for number in range(7)]


def test_an_unreadable_time_is_text_with_a_problem() -> None:
    made = rendered('\nx <a class="yt-timestamp" data-t="N/A">[N/A]</a> y')
    assert made.timeline.cues == ()
    assert made.blocks[0].text.startswith("x ")
    assert [(problem.kind, problem.line) for problem in made.problems] == [("time", 2)]


def test_bare_times_are_times_only_beside_a_video() -> None:
    assert len(rendered("x [00:12:34]").timeline.cues) == 1
    assert rendered("x [00:12:34]", video=False).timeline.cues == ()
    assert len(rendered(f"x {A}", video=False).timeline.cues) == 1


def test_links_into_the_video_are_times() -> None:
    made = rendered("See [the proof](https://www.youtube.com/watch?v=Kr4Rd3rT0ur&t=754s) and\n"
                    "[another](https://www.youtube.com/watch?v=x9Yz8Wv7Ut6&t=3s).")  # fmt: skip
    assert [(cue.start, cue.video) for cue in made.timeline.cues] == [(754, None), (3, "youtube:x9Yz8Wv7Ut6")]
    assert '>the proof <span class="chip">12:34</span></a>' in made.html
    assert '>another <span class="chip">0:03</span></a>' in made.html


def test_no_time_in_code_and_links() -> None:
    made = rendered("`[00:12:34]` [at 00:12:34](https://x.org/00:12:35) [[00 note 12:36]]\n\n```\n[00:12:34]\n```")
    assert made.timeline.cues == ()


def test_times_inside_emphasis_and_wrapped_in_links() -> None:
    assert len(rendered(f"**bold {A}** *{B}*").timeline.cues) == 2
    assert len(rendered(f"[see {A} here](https://x.org)").timeline.cues) == 1


def test_rows_of_a_timestamp_block() -> None:
    made = rendered("```timestamp\n0:15 One\n1:20 Two\n```")
    assert [(cue.start, cue.sentence) for cue in made.timeline.cues] == [(15, "One"), (80, "Two")]
    assert made.blocks[0].text == "0:15 One\n1:20 Two"


def test_headings_for_the_outline() -> None:
    made = rendered("# A [[b|B]] *c*\n\n## Post-2020: The War")
    assert [(each.block, each.level, each.text, each.slug) for each in made.headings] == [
        ("b0", 1, "A B c", "a-b-c"),
        ("b1", 2, "Post-2020: The War", "post-2020-the-war"),
    ]


BODY = "From: [[some_channel|Some channel]] <br/> \n\n# The title!\n\nText"


def test_the_channel_and_a_repeated_title_leave_the_text() -> None:
    made = rendered(BODY, title="The Title", whole=False)
    assert made.channel == "Some channel"
    assert [block.text for block in made.blocks] == ["Text"]
    assert made.headings == ()
    assert "From" not in made.html
    assert "title" not in made.html


def test_the_whole_note_can_be_had() -> None:
    made = rendered(BODY, title="The Title", whole=True)
    assert made.channel == "Some channel"
    assert [block.text for block in made.blocks] == ["From: Some channel", "The title!", "Text"]


@pytest.mark.parametrize("body", ["From: me to you", "From: [[a]] and more", "Text\n\n# The title", "## Other\n\n# T"])
def test_other_starts_stay(body: str) -> None:
    shown = rendered(body, title="The title", whole=False)
    assert len(shown.blocks) == len(rendered(body, title="The title").blocks)


@pytest.mark.parametrize(("title", "heading"), [('"C#"', "C++"), ('"2.0"', "20"), ('"C#"', "C")])
def test_a_heading_of_other_words_is_no_title(title: str, heading: str) -> None:
    assert [each.text for each in rendered(f"# {heading}\n\nText", title=title, whole=False).headings] == [heading]


def test_the_line_of_the_channel_is_cut_out_of_its_paragraph() -> None:
    for line_end in ("\n", " <br/>\n", "  \n"):
        made = rendered(f"From: [[a|A]]{line_end}Text *more*", title="T", whole=False)
        assert (made.channel, [block.text for block in made.blocks]) == ("A", ["Text more"])
        assert [link.target for link in made.links] == ["a"]


def test_the_words_of_a_wikilink_can_hold_times() -> None:
    made = rendered(f"[[n|{A}]] [[n|([0:09])]] [[n|the {A} *glass*]] [[0:12], [0:20]]")
    assert [cue.start for cue in made.timeline.cues] == [113, 9, 113, 12, 20]
    assert [link.text for link in made.links] == ["n", "n", "the glass"]
    nested = rendered("[a [0:41](https://youtu.be/Kr4Rd3rT0ur?t=41) b](https://example.org)")
    assert [cue.start for cue in nested.timeline.cues] == [41]


def test_a_time_in_the_head_keeps_it() -> None:
    assert len(rendered(f"# The title {A}", title="The title 1:53", whole=False).blocks) == 1


def test_nothing_leaks_from_one_note_into_the_next() -> None:
    rendered("[^1]: note\n\n[x]: https://x.org\n\n[x] [^1] $x$")
    made = rendered("[x] [^1]")
    assert made.blocks[0].text == "[x] [^1]"
    assert made.links == made.pictures == ()


def test_each_thread_renders_by_itself() -> None:
    results: list[str] = []
    threads = [
        threading.Thread(target=lambda: results.extend(html(BODY) for _ in range(5))) for _ in range(4)
    ]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 20
    assert len(set(results)) == 1


class _Checker(HTMLParser):
    """Finds elements that are not closed in order, and ids used twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in ("br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check(made: Rendered) -> None:
    """The HTML is well formed, and every block and cue stands in it."""
    checker = _Checker()
    checker.feed(made.html)
    assert checker.open == []
    assert sorted(checker.ids) == sorted(block.id for block in made.blocks)
    assert re.findall(r"seek:[\d.]+#c(\d+)", made.html) == [str(at) for at in range(len(made.timeline.cues))]
    assert {cue.block for cue in made.timeline.cues} <= set(checker.ids)


PIECES = [
    "a", "Word", " ", "\n", "\n\n", "# ", "- ", "1. ", "> ", "    ", "*", "**", "_", "`", "```", "~~", "==", "[", "]",
    "(", ")", "[[", "]]", "![[", "|", "\\", "<", ">", "<b>", "</b>", "<div>", "</div>", "<p>", "<li>", "<td>", "<ul>",
    "<table>", "<tr>", "<details>", "<summary>", "<pre>", "<script>", "</script>", "<a href='x'>", "</a>", "<br>",
    "<!--", "-->", "&amp;", "$", "$$", "x^2", "[^a]", "[^a]: ", "[!info]", "- [ ] ", "1:23", "[00:01:53]", A,
    "<a data-t=",
    "https://x.org", "| a | b |\n| - | - |\n", "---", "\t", "。", "\u2028", "<h2>", "</h2>", "<caption>", "<svg>",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_mixture_of_markup_gives_a_sound_page(source: str) -> None:
    check(rendered(source))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_a_sound_page(source: str) -> None:
    check(rendered(source))


@pytest.mark.parametrize("piece", ["> ", "- ", "* a\n ", "<div>", "<b>", "**a ", "[", "<ul><li>", "> [!info]\n> "])
def test_deep_nesting(piece: str) -> None:
    check(rendered(piece * 3000 + "end"))


def test_an_empty_note() -> None:
    for source in ("", "\n\n", " \t "):
        made = rendered(source)
        assert made.html == ""
        assert made.blocks == ()
