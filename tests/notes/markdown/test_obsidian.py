"""Wikilinks, embeds, pictures, callouts, task lists, footnotes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from karareader.notes.model.links import TagLink, parse
from tests.notes.rendering import html, rendered, shapes


@pytest.mark.parametrize(
    ("source", "target", "text"),
    [
        ("[[a]]", "a", "a"),
        ("[[a|b]]", "a", "b"),
        ("[[a | b c]]", "a", "b c"),
        ("[[a#Part]]", "a#Part", "a > Part"),
        ("[[#Part]]", "#Part", "Part"),
        ("[[a#Part|b]]", "a#Part", "b"),
        ("[[folder/a b]]", "folder/a b", "folder/a b"),
        ("# T [[a|b]]", "a", "b"),
        ("> [!info] T [[a|b]]", "a", "b"),
        ("| x |\n| - |\n| [[a\\|b]] |", "a", "b"),
        ("[[a|]]", "a", "a"),
        ("[[a|*b*]]", "a", "b"),
        ("[[a|b [c]]]", "a", "b [c]"),
    ],
)
def test_wikilinks(source: str, target: str, text: str) -> None:
    (link,) = rendered(source).links
    assert (link.target, link.text) == (target, text)


def test_what_is_no_wikilink_is_text() -> None:
    for source in ("[[]]", "[[|a]]", "[[a\nb]]", "[[a", "a]]", "\\[[a]]", "`[[a]]`"):
        assert rendered(source).links == ()
    assert html("[[]]") == "<p>[[]]</p>"


def test_links_are_resolved_once_and_dead_ones_are_marked() -> None:
    asked: list[str] = []

    def resolve(target: str) -> str | None:
        asked.append(target)
        return "/lib/a.md" if target.partition("#")[0] == "a" else None

    made = rendered("[[a]] [[a#x]] [[gone]] [[a]]", resolve=resolve)
    assert [link.resolved for link in made.links] == ["/lib/a.md", "/lib/a.md", None, "/lib/a.md"]
    assert made.html.count('class="dead"') == 1
    assert sorted(asked) == ["a", "a#x", "gone"]


def test_a_name_may_hold_the_sign_of_a_heading() -> None:
    def resolve(target: str) -> str | None:
        return "/lib/C# notes.md" if target.startswith("C# notes") else None

    made = rendered("[[C# notes]] [[C# notes#Types#Values]] [[C#Types]] [x](C%23%20notes.md#Types)", resolve=resolve)
    assert [link.text for link in made.links] == ["C# notes", "C# notes > Types > Values", "C > Types", "x"]
    assert [link.resolved is not None for link in made.links] == [True, True, False, True]


def test_a_file_whose_name_holds_the_sign_of_a_heading(tmp_path: Path) -> None:
    (tmp_path / "talk #1.pdf").write_bytes(b"x")
    made = rendered("[[talk #1.pdf]]", folder=tmp_path)
    assert made.links[0].resolved == str((tmp_path / "talk #1.pdf").resolve())


def test_names_of_blocks_are_not_shown_and_name_the_block() -> None:
    made = rendered("One ^first-one\n\n- two ^Two\n- three\n\n^list\n\n> four\n\n^quote\n\n`five ^five`\n\n10 ^2")
    texts = {block.id: block.text for block in made.blocks}
    assert list(texts.values()) == ["One", "two", "three", "four", "five ^five", "10 ^2"]
    assert {name: texts[block] for name, block in made.names.items()} == {
        "first-one": "One",
        "two": "two",
        "list": "two",
        "quote": "four",
    }


def test_a_name_with_nothing_to_name_is_text() -> None:
    assert [block.text for block in rendered("^alone").blocks] == ["^alone"]


def test_links_to_places_show_no_signs() -> None:
    made = rendered("[[a#^first]] [[a#t=1:20]] [[#^b]]")
    assert [link.text for link in made.links] == ["a > first", "a > 1:20", "b"]


def test_a_link_whose_text_is_a_time_keeps_both() -> None:
    made = rendered("It is so [[other note|[00:36:07]]].")
    assert [cue.start for cue in made.timeline.cues] == [2167]
    assert made.links[0].text == "other note"


def test_pictures_of_this_computer_are_shown(tmp_path: Path) -> None:
    (tmp_path / "a b.png").write_bytes(b"x")
    for source in ("![[a b.png]]", "![alt](a%20b.png)", "![alt](<a b.png>)", '<img src="a b.png" alt="alt">'):
        made = rendered(source, folder=tmp_path)
        assert '<img src="file:' in made.html, source
        assert made.links[0].resolved == str((tmp_path / "a b.png").resolve())
        assert [block.kind for block in made.blocks] == ["image"]
    assert 'width="200"' in rendered("![[a b.png|200]]", folder=tmp_path).html
    assert 'width="100" height="50"' in rendered("![x|100x50](<a b.png>)", folder=tmp_path).html


def test_pictures_of_the_web_and_missing_ones_are_left_out_visibly() -> None:
    made = rendered('![A cat](https://x.org/cat.png) ![[gone.png]] <img src="//y.org/a.png" alt="dog">')
    assert "<img" not in made.html
    assert made.blocks[0].text == "A cat (picture of x.org, not shown) ![[gone.png]] dog (picture of y.org, not shown)"
    assert [problem.kind for problem in made.problems] == ["picture"] * 3


def test_embedded_notes_are_links() -> None:
    (link,) = rendered("![[other note#Part]]").links
    assert (link.kind, link.target, link.text) == ("embed", "other note#Part", "other note > Part")


def test_callouts() -> None:
    assert shapes("> [!WARNING]- Mind the gap\n> Text\n> more\n>\n> Last") == [
        ("callout", 1, "Mind the gap"),
        ("paragraph", 0, "Text more"),
        ("paragraph", 0, "Last"),
    ]
    assert html("> [!tip]+ T").startswith('<div class="callout callout-tip" data-fold="open">')
    assert 'data-fold="closed"' in html("> [!tip]- T")
    assert "data-fold" not in html("> [!tip] T")


@pytest.mark.parametrize(
    ("head", "kind", "title"),
    [
        ("[!NOTE]", "note", "Note"),
        ("[!TLDR]", "abstract", "Tldr"),
        ("[!important] Look", "tip", "Look"),
        ("[!cite]", "quote", "Cite"),
        ("[!my-own]", "note", "My own"),
        ("[!NOTE|wide] Look", "note", "Look"),
        ("[!error]", "danger", "Error"),
    ],
)
def test_types_of_callouts(head: str, kind: str, title: str) -> None:
    assert f'class="callout callout-{kind}"' in html(f"> {head}")
    assert shapes(f"> {head}")[0] == ("callout", 1, title)


def test_nested_callouts_know_their_depth_and_parent() -> None:
    made = rendered("> [!info] Outer\n> > [!tip] Inner\n> > Text\n> - item")
    assert [(block.kind, block.level, block.text, block.parent) for block in made.blocks] == [
        ("callout", 1, "Outer", ""),
        ("callout", 2, "Inner", "b0"),
        ("paragraph", 0, "Text", "b1"),
        ("list_item", 1, "item", "b0"),
    ]


def test_a_quote_is_no_callout() -> None:
    assert shapes("> [link] text") == [("quote", 1, "[link] text")]


def test_task_lists() -> None:
    made = html("- [ ] to do\n- [x] done\n- [link]\n- [x]")
    assert made == (
        '<ul><li class="task">to do</li><li class="task task-done">done</li><li>[link]</li><li>[x]</li></ul>'
    )


def test_the_states_of_tasks() -> None:
    made = html("- [/] half\n- [-] off\n- [>] moved\n- [!] now\n- [7] a number")
    states = ("half", "cancelled", "forwarded", "important")
    assert [state for state in states if f'<li class="task task-{state}">' in made] == list(states)
    assert "<li>[7] a number</li>" in made


def test_footnotes_written_where_they_are_mentioned() -> None:
    made = rendered("A^[the *note* at [0:40]] B[^1] C^[two `]` [x](https://x.org) ^[in]]\n\n[^1]: Defined\n\nEnd")
    assert [block.text for block in made.blocks] == [
        "A1 B2 C3", "End", "the note at 0:40", "Defined", "two ] x ^[in]",
    ]  # fmt: skip
    assert [cue.start for cue in made.timeline.cues] == [40]


@pytest.mark.parametrize("source", ["x^2 [a]", "^[]", "\\^[no]", "^[open", "`^[code]`", "a ^ [b]"])
def test_what_is_no_footnote_stays(source: str) -> None:
    assert "footnote" not in html(source)


def test_embedded_videos_play() -> None:
    own, other = "https://www.youtube.com/watch?v=Kr4Rd3rT0ur", "https://youtu.be/Fr4m3sFr4m3"
    assert html(f"![]({own})") == '<p><a href="seek:0" title="Play this note’s video from the start">▶ Video</a></p>'
    frame = f'<iframe\nsrc="{own.replace("watch?v=", "embed/")}?start=30" allowfullscreen></iframe>'
    for source in (frame, f"Text {frame}"):
        assert 'href="seek:30"' in html(source)
    assert "▶ A talk" in html(f"![A talk]({own})")
    # Another video than the note's own is played, too.
    plays = 'href="video:youtube%3AFr4m3sFr4m3?t=0" title="Play this video from the start"'
    assert html(f"![]({other})") == f"<p><a {plays}>▶ {other}</a></p>"
    assert "&lt;iframe" in html('<iframe src="https://example.com/page"></iframe>')


def test_tags_lead_to_the_search() -> None:
    made = html(
        "A #tag, #part/of-it (#été) and #1 no#tag &#35; a/#b `#code` [#in a link](x.md) \\#escaped\n\n# Heading #h"
        " #2024goals #ok🎉 #1984 #🎉"
    )
    assert re.findall(r'<a href="tag:([^"]*)">([^<]*)</a>', made) == [
        ("tag", "#tag"), ("part/of-it", "#part/of-it"), ("%C3%A9t%C3%A9", "#été"), ("h", "#h"),
        ("2024goals", "#2024goals"), ("ok%F0%9F%8E%89", "#ok🎉"), ("%F0%9F%8E%89", "#🎉"),
    ]  # fmt: skip
    assert parse("tag:%C3%A9t%C3%A9") == TagLink("été")


def test_footnotes_stand_at_the_end_in_the_order_of_their_mention() -> None:
    made = rendered("A[^two] B[^one] C[^two] D[^none]\n\n[^one]: First\n[^two]: Second *x*\n[^free]: Third\n\nEnd")
    assert [block.text for block in made.blocks] == ["A1 B2 C1 D[^none]", "End", "Second x", "First", "Third"]
    note = made.blocks[2].id
    assert made.html.count(f'href="note:%23%5E{note}"') == 2
    assert made.html.count('href="note:%23%5Eb0"') == 2


def test_the_mark_of_a_long_footnote_leads_to_its_beginning() -> None:
    made = rendered("A[^1]\n\n[^1]: First\n\n    Second\n\n    Third")
    beginning = next(block.id for block in made.blocks if block.text == "First")
    assert made.html.count(f'href="note:%23%5E{beginning}"') == 1
    assert made.html.count(f'href="note:%23%5E{made.blocks[0].id}"') == 1


def test_footnotes_defined_twice_or_in_a_circle() -> None:
    made = rendered("A[^a]\n\n[^a]: one [^b]\n[^b]: two [^a]\n[^a]: three")
    assert [block.text for block in made.blocks] == ["A1", "one 2", "two 1", "three"]


def test_a_time_within_the_name_of_a_link_leaves_its_words() -> None:
    for source, text in (
        ("See [[old wo[00:01:53]rk]] now.", "See old work 1:53 now."),
        ("[[a[1:10][1:20]b]] c", "ab 1:10 1:20 c"),
    ):
        made = rendered(source)
        assert [each.text for each in made.blocks] == [text]
