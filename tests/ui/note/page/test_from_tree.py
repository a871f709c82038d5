"""From the tree of a note to leaves: nothing is lost, and everything is where it belongs."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.ui.note.blocks import BREAK, Flow, shut
from karareader.ui.note.page import from_tree
from tests.notes.rendering import rendered, tree


def read(made: str, *, line_breaks: bool = True) -> Flow:
    return from_tree.read(tree(made), line_breaks=line_breaks)


def shape(flow: Flow) -> list[tuple[str, str, str]]:
    return [(leaf.kind, leaf.block, leaf.text) for leaf in flow.leaves]


def test_paragraphs_and_headings() -> None:
    flow = read('<h2 id="b1">A <em>head</em></h2>\n<p id="b2">Some  text\nover lines.</p>')
    assert shape(flow) == [("h2", "b1", "A head"), ("p", "b2", "Some text\nover lines.")]
    assert [run.styles for run in flow.leaves[0].runs] == [(), ("em",)]


def test_lines_stay_as_written_unless_they_are_to_be_joined() -> None:
    made = "<p>one\n<em>two</em>  three<br>four\n</p>\n<h2>a\nb</h2>\n<ul><li>c \n d</li>\n</ul>"
    assert [leaf.text for leaf in read(made).leaves] == [f"one\ntwo three{BREAK}four", "a b", "c\nd"]
    assert [leaf.text for leaf in read(made, line_breaks=False).leaves] == [f"one two three{BREAK}four", "a b", "c d"]


def test_breaks_have_no_space_round_them() -> None:
    assert read("<p>one <br /> two<br /></p>").leaves[0].text == f"one{BREAK}two"


def test_entities_and_stray_signs_are_text() -> None:
    assert read("<p>a &lt; b &amp;&amp; c &lt; d</p>").leaves[0].text == "a < b && c < d"


def test_code_keeps_its_lines_and_spaces() -> None:
    flow = read(
        '<pre id="b1"><code class="language-python"><span class="hl-keyword">if</span> a:\n    b\n</code></pre>'
    )
    leaf = flow.leaves[0]
    assert (leaf.kind, leaf.text) == ("pre", f"if a:{BREAK}    b")
    assert leaf.runs[0].styles == ("hl-keyword",)


def test_lists_nest_and_count() -> None:
    flow = read(
        '<ol start="3"><li id="b1" data-tight="1"><p>three</p>'
        '<ul><li id="b2" data-tight="1"><p>inner</p></li></ul></li>'
        '<li id="b3" data-tight="1"><p>four</p></li></ol>'
    )
    assert [(leaf.block, leaf.marker, leaf.text) for leaf in flow.leaves] == [
        ("b1", "3.", "three"),
        ("b2", "•", "inner"),
        ("b3", "4.", "four"),
    ]
    inner = flow.boxes[flow.leaves[1].box]
    assert flow.boxes[inner.parent].block == "b1"


def test_an_empty_item_still_has_its_bullet() -> None:
    assert [(leaf.marker, leaf.text) for leaf in read('<ul><li id="b1"></li></ul>').leaves] == [("•", "")]


def test_tasks() -> None:
    flow = read(
        '<ul><li class="task"><p>to do</p></li><li class="task task-done"><p>done</p></li><li><p>no</p></li></ul>'
    )
    assert [leaf.task for leaf in flow.leaves] == [" ", "x", None]


def test_states_of_tasks() -> None:
    flow = read('<ul><li class="task task-cancelled"><p>off</p></li><li class="task task-important">now</li></ul>')
    assert [(leaf.task, leaf.runs[0].styles) for leaf in flow.leaves] == [("-", ("s",)), ("!", ())]


def test_a_diagram_says_that_it_is_shown_as_its_source() -> None:
    flow = from_tree.read(rendered("```mermaid\ngraph TD\n```\n\n```python\nx\n```").tree)
    assert [bool(leaf.caption) for leaf in flow.leaves] == [True, False]


def test_callouts_hold_their_title_and_their_text() -> None:
    flow = read(
        '<div class="callout callout-warning" id="b1" data-fold="closed">'
        '<p class="callout-title">Mind</p><p>text</p></div>'
    )
    assert [leaf.kind for leaf in flow.leaves] == ["callout-title", "p"]
    box = flow.boxes[0]
    assert (box.kind, box.name, box.fold, box.open, box.first, box.last) == ("callout", "warning", "b1", False, 0, 1)


def test_shut_boxes_show_their_title_and_know_what_they_hide() -> None:
    flow = read(
        '<p id="b0">before</p><div class="callout callout-tip" id="b1" data-fold="closed">'
        '<p class="callout-title">T</p>'
        '<p id="b2">hidden</p><p id="b3">hidden too</p></div><p id="b4">after</p>'
    )
    closed = shut(flow, {})
    assert [leaf.text for leaf in closed.leaves] == ["before", "T", "after"]
    assert closed.hidden == {"b2": 1, "b3": 1}
    assert (closed.boxes[0].first, closed.boxes[0].last) == (1, 1)
    assert len(shut(flow, {"b1": True}).leaves) == 5


def test_table_rows_and_cells() -> None:
    flow = read(
        '<table><thead><tr id="b1"><th>A</th><th align="right">B</th></tr></thead>'
        '<tbody><tr id="b2"><td>1</td><td align="right"></td></tr></tbody></table>'
    )
    assert [(leaf.kind, leaf.row, leaf.column, leaf.align, leaf.block) for leaf in flow.leaves] == [
        ("th", 0, 0, "", "b1"),
        ("th", 0, 1, "right", "b1"),
        ("td", 1, 0, "", "b2"),
        ("td", 1, 1, "right", "b2"),
    ]
    assert {leaf.table for leaf in flow.leaves} == {0}


@pytest.mark.parametrize(
    "cell",
    ["<code>x</code> y", "<strong>x</strong>", "<mark>x</mark>", '<a class="time" href="seek:1#c0">0:01</a>',
     '<a href="note:x">x</a>', '<strong><em><a href="note:x">x</a></em></strong>', '<img src="file:x" alt="x">',
     '<a class="time words" href="seek:1#c0">x <span class="chip">0:01</span></a>', "<sup>x</sup>", "x"],
)  # fmt: skip
def test_a_cell_keeps_its_alignment_whatever_it_begins_with(cell: str) -> None:
    row = f'<tr><td align="center">{cell}</td><td align="right">{cell} and more</td></tr>'
    flow = read(f"<table><tbody>{row}</tbody></table>")
    assert [leaf.align for leaf in flow.leaves] == ["center", "right"]


def test_times_and_links() -> None:
    flow = read('<p>x <a class="time" href="seek:113#c4">1:53</a> <a class="dead" href="note:nowhere">n</a></p>')
    runs = [run for run in flow.leaves[0].runs if run.href]
    assert [(run.href, run.styles) for run in runs] == [("seek:113#c4", ("time",)), ("note:nowhere", ("dead",))]


def test_unknown_elements_lose_no_text() -> None:
    flow = read("<p>one <blink>two</blink> <em>three</em></p><section>four</section>")
    assert [leaf.text for leaf in flow.leaves] == ["one two three", "four"]
    assert flow.leaves[1].runs[0].styles == ()


def nested(children: st.SearchStrategy[Element]) -> st.SearchStrategy[Element]:
    def made(tag: str, inside: list[Element]) -> Element:
        element = Element(tag)
        element.extend(inside)
        return element

    return st.builds(made, st.sampled_from(["p", "ul", "li", "table", "tr", "td", "div", "pre", "em", "a", "x"]),
                     st.lists(children, max_size=4))  # fmt: skip


def word(text: str, tail: str) -> Element:
    element = Element("em")
    element.text, element.tail = text, tail
    return element


TEXTS = st.text(alphabet='ab \n<&"', max_size=6)


@given(st.recursive(st.builds(word, TEXTS, TEXTS), nested, max_leaves=20))
def test_of_any_tree_no_letter_is_lost(root: Element) -> None:
    flow = from_tree.read(root)
    assert all(leaf.box < len(flow.boxes) for leaf in flow.leaves)
    letters = [letter for leaf in flow.leaves for letter in leaf.text if not letter.isspace() and letter != BREAK]
    assert letters == [letter for letter in "".join(root.itertext()) if not letter.isspace()]
