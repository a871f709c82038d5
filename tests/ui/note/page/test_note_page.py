"""What a page knows of its note: blocks, times and links stand where the map says."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from karareader.timeline.cues import Cue, Timeline
from karareader.ui.common.theme import DARK, LIGHT
from karareader.ui.note import copy_text as note_text
from karareader.ui.note.header import REPAIRS
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare, with_timeline
from karareader.ui.note.page.style import Look
from tests.ui.pages import VIDEO, page, read, stamp

pytestmark = pytest.mark.usefixtures("qapp")

BODY = f"""From: [[lectures]] <br/>

Some words 𝒳 before {stamp("00:01:53")}, and [[other note]] after.

- an item {stamp("00:00:10")}
- another one

| a | b |
|---|---|
| x {stamp("00:02:00")} | y |
"""


def text_of(made: NotePage, anchor: int) -> str:
    each = made.anchors[anchor]
    whole = made.document.toPlainText().encode("utf-16-le")
    return whole[each.begin * 2 : each.end * 2].decode("utf-16-le")


def test_every_block_and_cue_is_in_the_map() -> None:
    made = page(BODY)
    assert {block.id for block in made.rendered.blocks} <= set(made.blocks)
    assert set(made.anchor_of) == {cue.index for cue in made.timeline.cues}
    for cue in made.timeline.cues:
        anchor = made.anchors[made.anchor_of[cue.index]]
        first, last = made.blocks[cue.block]
        assert first <= anchor.leaf <= last


def test_an_item_that_holds_only_a_list_is_in_the_map() -> None:
    made = page("- - inner\n- next")
    assert {block.id for block in made.rendered.blocks} <= set(made.blocks)


def test_anchors_cover_what_they_show() -> None:
    made = page(BODY)
    shown = [text_of(made, at).replace("\u00a0", " ").strip() for at in range(len(made.anchors))]
    assert shown == ["lectures", "1:53", "other note", "0:10", "2:00"]
    for at, anchor in enumerate(made.anchors):
        assert made.anchor_at(anchor.begin) == at
        assert made.anchor_at(anchor.end) != at


def test_the_document_is_the_leaves() -> None:
    made = page(BODY)
    assert made.document.blockCount() == len(made.flow.leaves)
    for at, start in enumerate(made.starts):
        assert made.document.findBlockByNumber(at).position() == start
        assert made.leaf_at(start) == at


def test_title_once_and_the_facts_under_it() -> None:
    made = page("From: [[lectures]]\n\n# A  note\n\nText " + stamp("00:00:01"))
    assert [(leaf.kind, leaf.text) for leaf in made.flow.leaves[:2]] == [
        ("title", "A note"),
        ("facts", "lectures  ·  1 time"),
    ]
    assert [leaf.kind for leaf in made.flow.leaves[2:]] == ["p"]


def test_the_line_of_the_channel_goes_even_where_text_follows_it_in_one_paragraph() -> None:
    made = page("From: [[lectures]] <br/>\nThe text begins here.")
    assert [leaf.text for leaf in made.flow.leaves] == ["A note", "lectures", "The text begins here."]


def test_the_length_and_the_repaired_times_are_facts() -> None:
    note, rendered = read("Text " + stamp("00:00:01"))
    made = prepare(Paper(), note, rendered, VIDEO, Look(LIGHT), length=581.0)
    assert made.flow.leaves[1].text == "9:41  ·  1 time"


def in_a_thread(job: Callable[[], object]) -> None:
    thread = threading.Thread(target=job)
    thread.start()
    thread.join()


def test_a_thread_that_writes_a_page_makes_and_moves_no_object_of_qt(qtbot: QtBot) -> None:
    note, rendered = read(BODY + "\n\n$$x^2$$\n\n- one\n  - two\n\n|a|b|\n|-|-|\n|1|2|\n\n```\ncode\n```\n")
    paper = Paper()
    objects = set(paper.document.findChildren(QObject))
    made: list[NotePage] = []
    in_a_thread(lambda: made.append(prepare(paper, note, rendered, VIDEO, Look(DARK))))
    assert made[0].document.blockCount() > 10
    assert set(made[0].document.findChildren(QObject)) == objects
    assert {each.thread() for each in (made[0].document, *objects)} == {QThread.currentThread()}


def test_paper_that_a_thread_drops_is_destroyed_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    held = [Paper()]
    destroyed_in: list[int] = []
    watched = weakref.ref(held[0].document, lambda _: destroyed_in.append(threading.get_ident()))
    in_a_thread(held.clear)
    assert destroyed_in == []
    assert watched() is not None
    Paper()
    assert destroyed_in == [threading.get_ident()]


def test_a_sentence_reaches_over_its_time() -> None:
    made = page(f"First one {stamp('00:00:01')}. The second 𝒳 sentence {stamp('00:00:02')}. And a third.")
    leaf = made.anchors[1].leaf
    begin, end = note_text.sentence_of(made, 1)
    text = note_text.leaf_text(made, leaf).encode("utf-16-le")[begin * 2 : end * 2].decode("utf-16-le")
    assert text.replace("\u00a0", "") == "The second 𝒳 sentence 0:02"


def test_ranges_show_both_ends_and_never_break() -> None:
    made = page("From 00:23:44 – 00:23:51 it is said.")
    assert text_of(made, 0) == " 23:44\u2060–\u206023:51 "


def test_times_read_anew_show_on_their_chips() -> None:
    made = page(f"Text {stamp('05:08:00')}.")
    again = with_timeline(Paper(), made, Timeline([cue._replace(start=308.0) for cue in made.timeline.cues]), 581.0)
    assert text_of(again, again.anchor_of[0]) == " 5:08 "
    assert "9:41" in again.flow.leaves[1].text


def test_markdown_and_plain_text_of_a_part() -> None:
    body = f"# Head\n\nOne {stamp('00:00:01')}.\n\n- a\n- b\n  - c\n\nLast."
    made = page(body)
    leaves = [leaf.text for leaf in made.flow.leaves]
    first, last = leaves.index("a"), leaves.index("c")
    assert note_text.markdown(made, first, last) == "- a\n- b\n  - c\n"
    assert note_text.markdown(made, 0, len(leaves) - 1).strip() == body
    end = made.document.characterCount()
    assert (
        note_text.plain(made, made.starts[leaves.index("Head")], end) == "Head\n\nOne 0:01.\n\n• a\n• b\n  • c\n\nLast."
    )


def test_copied_times_do_not_stick_to_words() -> None:
    made = page(f"One{stamp('00:00:01')}{stamp('00:00:02')}two, three {stamp('00:00:03')} four 5\u00a0km.")
    text = note_text.plain(made, made.starts[-1], made.document.characterCount())
    assert text == "One 0:01 0:02 two, three 0:03 four 5 km."


def test_the_line_of_facts_counts_what_was_repaired_and_leads_to_it() -> None:
    late = Cue(0, "b0", 700.0, None, "11:40", "", "link", reason="written 11:40, but …", doubtful=True)
    right = Cue(1, "b0", 10.0, 14.0, "00:10:00", "", "anchor-minutes", reason="written …")
    made = page(f"Text {stamp('00:11:40')} and {stamp('00:10:00')}.")
    plain = with_timeline(
        Paper(), made, Timeline([late._replace(reason="", doubtful=False), right._replace(reason="")])
    )
    again = with_timeline(Paper(), plain, Timeline([late, right]))
    assert plain.flow.leaves[1].text == "2 times"
    assert again.flow.leaves[1].text == "2 times  ·  1\u00a0repaired  ·  1\u00a0doubtful"
    assert [anchor.href for anchor in again.anchors[:2]] == [f"{REPAIRS}repaired", f"{REPAIRS}doubtful"]
    # The end came to be known with the reading, and the keyboard stays where it was.
    assert text_of(again, again.anchor_of[1]) == " 0:10\u2060–\u20600:14 "
    assert again.same_anchor(plain, plain.anchor_of[1]) == again.anchor_of[1]


def test_the_document_is_written_as_one_edit() -> None:
    """After each edit Qt looks through the whole paragraph: one of 25,000 times would take half a minute."""
    assert page(("word " + stamp("00:01:02")) * 300).document.revision() < 10
