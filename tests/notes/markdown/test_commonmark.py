"""The block parser: what each block becomes, and that its structure is that of CommonMark."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import markdown
import pytest
from markdown.util import ETX, STX, AtomicString

from karareader.notes.markdown.extension import CommonMarkExtension
from tests.notes.structure import of_ours, tree


def only(text: str, tag: str) -> Element:
    """The one element of that tag."""
    found = list(tree(text).iter(tag))
    assert len(found) == 1
    return found[0]


def test_a_list_follows_a_paragraph_without_a_blank_line() -> None:
    assert of_ours("Methods:\n* one\n* two") == [
        ("text", False, "Methods:"),
        ("list", "ul", None),
        ("item", 1),
        ("text", True, "one"),
        ("item", 1),
        ("text", True, "two"),
        ("end",),
    ]


def test_items_nest_by_the_offset_of_their_content() -> None:
    depths = [entry[1] for entry in of_ours("- a\n  - b\n    - c\n- d\n\n10. e\n    - f\n   - g") if entry[0] == "item"]
    assert depths == [1, 2, 3, 1, 1, 2, 1]


@pytest.mark.parametrize(
    ("text", "tight"),
    [
        ("- a\n- b", "1"),
        ("- a\n\n- b", None),
        ("- a\n\n  b\n- c", None),
        ("- a\n- b\n\n\ntext", "1"),
        ("- a\n  ```\n\n  ```\n- b", "1"),
        ("- a\n  > b\n  >\n- c", "1"),
        ("- a\n\n  [x]: /url\n- b", None),
    ],
)
def test_a_list_is_loose_where_a_blank_line_parts_it(text: str, tight: str | None) -> None:
    assert {item.get("data-tight") for item in tree(text).iter("li")} == {tight}


def test_an_ordered_list_keeps_its_first_number() -> None:
    assert only("7) a\n8) b", "ol").get("start") == "7"
    assert only("1. a\n2. b", "ol").get("start") is None


def test_every_block_knows_its_line() -> None:
    text = "a\n\n## b\n- c\n\n  > d\n\n```\ne\n```\n| f |\n|---|\n| g |\n\n---\n\n$$\nh\n$$\n\n[^i]: j\n\n<div>"
    lines = [
        (element.tag, element.get("data-line"))
        for element in tree(text).iter()
        if element.tag not in ("div", "code", "thead", "tbody", "th", "td")
    ]
    assert lines == [
        ("p", "1"),
        ("h2", "3"),
        ("ul", "4"),
        ("li", "4"),
        ("p", "4"),
        ("blockquote", "6"),
        ("p", "6"),
        ("pre", "8"),
        ("table", "11"),
        ("tr", "11"),
        ("tr", "13"),
        ("hr", "15"),
        ("mathblock", "17"),
        ("footnotedef", "21"),
        ("p", "21"),
        ("htmlblock", "23"),
    ]


def test_code_is_atomic_and_keeps_every_character() -> None:
    pre = only("```python title=x\na\\*b  \n\n\t<c>&amp;\n", "pre")
    assert pre[0].get("class") == "language-python"
    assert pre.get("data-info") == "python title=x"
    assert isinstance(pre[0].text, AtomicString)
    assert pre[0].text == "a\\*b  \n\n\t<c>&amp;\n\n"


def test_indented_code_loses_blank_lines_at_its_end_only() -> None:
    assert only("    a\n\n      b\n\n\nc", "code").text == "a\n\n  b\n"


def test_a_tab_that_a_container_cuts_becomes_spaces() -> None:
    assert only(">\t\tfoo", "code").text == "  foo\n"
    assert only("1.     \tx", "code").text == "\tx\n"


@pytest.mark.parametrize("text", ["# a #", "# a", "#\ta ##  ", "a\n===", "   a  \n  ="])
def test_headings_of_level_one(text: str) -> None:
    assert only(text, "h1").text == "a"


@pytest.mark.parametrize(("text", "kept"), [("# a#", "a#"), ("# ##", ""), ("## a \\#", "a \\#"), ("# a # b", "a # b")])
def test_only_a_closing_run_of_hashes_goes(text: str, kept: str) -> None:
    assert next(iter(tree(text))).text == kept


def test_a_paragraph_keeps_hard_breaks_and_loses_indentation() -> None:
    assert only("  a  \n     b\\\n\tc  ", "p").text == "a  \nb\\\nc"


def test_raw_html_is_one_atomic_block() -> None:
    block = only("<div>\n*a*\n\nb", "htmlblock")
    assert isinstance(block.text, AtomicString)
    assert block.text == "<div>\n*a*"


def test_an_anchor_at_the_start_of_a_line_is_running_text() -> None:
    anchor = '<a class="yt-timestamp" data-t="00:01:02">[00:01:02]</a>'
    assert only(f"{anchor} and more", "p").text == f"{anchor} and more"
    assert only('<a class="yt-timestamp" data-t="00:01:02">\n[00:01:02]</a>', "p").text is not None
    assert only("<br/>\nmore", "p").text == "<br/>\nmore"
    assert not list(tree("<widget>\nmore").iter("p"))


def test_definitions_of_links_go_to_the_references() -> None:
    md = markdown.Markdown(extensions=[CommonMarkExtension()])
    html = md.convert("[A  b]: </my url> 'T\\!'\n[a b]: /second\n[c]:\n  x.org/d(e)\n[A b], [c]")
    assert md.references == {"a b": ("/my url", "T!"), "c": ("x.org/d(e)", "")}
    assert html == '<p data-line="5"><a href="/my url" title="T!">A b</a>, <a href="x.org/d(e)">c</a></p>'


@pytest.mark.parametrize(
    "text",
    [
        "[00:12:34]: Intro",
        "[1:02]: https://example.org/",
        "[Anna]: Yes.",
        "[a]: javascript:alert(1)",
        "[a]: /url more",
        "[a]:",
        "[]: /url",
        "[a] : /url",
    ],
)
def test_what_only_looks_like_a_definition_stays_text(text: str) -> None:
    assert of_ours(text) == [("text", False, text)]


def test_a_word_is_a_destination_where_its_label_is_used() -> None:
    assert of_ours("See [Anna].\n\n[Anna]: notes") == [("text", False, "See [Anna].")]


def test_a_footnote_holds_what_is_indented_under_it() -> None:
    note = only("text\n[^n-1]: first\nlazy\n\n    - item\n\nafter", "footnotedef")
    assert note.get("name") == "n-1"
    assert [child.tag for child in note] == ["p", "ul"]
    assert note[0].text == "first\nlazy"


@pytest.mark.parametrize(
    ("text", "maths"),
    [
        ("$$ a < b $$", "a < b"),
        ("$$\na\n- b\n= c\n$$", "a\n- b\n= c"),
        ("$$a\nb$$", "a\nb"),
        ("text\n$$x$$\ntext", "x"),
        ("> $$\n> x\n> $$", "x"),
        ("- item\n  $$\n  \\alpha\n  $$", "\\alpha"),
    ],
)
def test_display_mathematics(text: str, maths: str) -> None:
    block = only(text, "mathblock")
    assert isinstance(block.text, AtomicString)
    assert block.text == maths


@pytest.mark.parametrize(
    "text",
    [
        "$$ never closed\nx",
        "$$\nx\n\ny\n$$",
        "$$\n# Heading\n$$",
        "> $$\n\nx\n$$",
        "$$ x $$ and more",
        "$$ x $$ y $$",
        "$$$$",
        "costs $$5",
    ],
)
def test_dollars_that_close_nothing_swallow_nothing(text: str) -> None:
    assert not list(tree(text).iter("mathblock"))
    assert "".join(filter(str.isalnum, "".join(tree(text).itertext()))) == "".join(filter(str.isalnum, text))


def test_tables_keep_wikilinks_and_cells_beyond_the_last_column() -> None:
    text = "| [[a|A]] | b \\| c |\n|:--|--:|\n| d | [[e | E]] | f |\n| g |\nh\n\ni"
    assert of_ours(text) == [
        ("row",),
        ("cell", "left", "[[a|A]]"),
        ("cell", "right", "b | c"),
        ("row",),
        ("cell", "left", "d"),
        ("cell", "right", "[[e | E]] | f"),
        ("row",),
        ("cell", "left", "g"),
        ("cell", "right", ""),
        ("row",),
        ("cell", "left", "h"),
        ("cell", "right", ""),
        ("text", False, "i"),
    ]


def test_a_table_ends_where_it_would_grow_out_of_measure() -> None:
    text = "|a" * 300 + "|\n" + "|-" * 300 + "|\n" + "|b|\n" * 400
    assert len(list(tree(text).iter("td"))) < 100_000
    assert "".join(tree(text).itertext()).count("b") == 400


def test_control_characters_of_the_pipeline_cannot_be_forged() -> None:
    md = markdown.Markdown(extensions=[CommonMarkExtension()])
    html = md.convert(f"{STX}klzzwxh:0000{ETX} a\0b\r\n\r\n```\r\n\\{STX}42{ETX}\r\n```\r")
    assert html == ('<p data-line="1">klzzwxh:0000 a\ufffdb</p>\n<pre data-line="3"><code>\\42\n</code></pre>')


def test_other_extensions_can_have_pieces_parsed() -> None:
    md = markdown.Markdown(extensions=[CommonMarkExtension()])
    parent = Element("aside")
    md.parser.parseChunk(parent, "# a\ntext")
    pieces = ["- b", "- c"]
    md.parser.parseBlocks(parent, pieces)
    assert [child.tag for child in parent] == ["h1", "p", "ul"]
    assert not pieces


@pytest.mark.parametrize("text", ["", "\n", " \t \n\n"])
def test_nothing_gives_nothing(text: str) -> None:
    assert not list(tree(text))


@pytest.mark.parametrize(
    ("opening", "deepest"), [("> ", "blockquote"), ("- ", "li"), ("1. ", "li"), ("[^a]: ", "footnotedef")]
)
def test_nesting_has_a_bottom_and_keeps_the_text(opening: str, deepest: str) -> None:
    md = markdown.Markdown(extensions=[CommonMarkExtension()])
    root = tree(opening * 5000 + "end")
    assert 40 <= len(list(root.iter(deepest))) <= 100
    assert "".join(root.itertext()).endswith("end")
    assert "end" in md.convert(opening * 300 + "end")
