"""From raw Markdown to what a reader sees, without rendering."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.library.index import plain_text as plain
from karareader.library.index.extract import link_key
from karareader.notes.markdown.masking import mask_code
from karareader.notes.timestamps import find as times
from tests.library.index.libraries import anchor


def make(body: str) -> plain.PlainText:
    masked = mask_code(body)
    spans = [(found.begin, found.end) for found in times.find(masked, video=True) if found.start is not None]
    return plain.make(body, masked, spans, 1)


def test_marks_go_and_words_stay() -> None:
    body = "## A *title*\n\nSome **bold** and `code` and ==marks== and snake_case, 2 * 3 &amp; \\*.\n"
    assert make(body).text == "A title\nSome bold and code and marks and snake_case, 2 * 3 & *.\n"


def test_lines_of_a_paragraph_are_joined_and_blocks_are_not() -> None:
    made = make("One\ntwo.\n\n- three\n- [ ] four\n> five\n1. six\n### Seven\neight")
    assert made.text.split("\n") == ["One two.", "three", "four", "five", "six", "Seven", "eight"]
    assert list(made.lines) == [1, 4, 5, 6, 7, 8, 9]
    assert made.headings == [(3, 5)]


def test_links_leave_their_labels_and_are_listed_with_their_places() -> None:
    made = make("See [[light_waves | the waves]], [[Prism#Colours]] and [a page](https://example.org/x_(y)).")
    assert made.text == "See the waves, Prism › Colours and a page."
    assert [(target, made.text[at : at + length]) for target, at, length in made.links] == [
        ("light_waves", "the waves"),
        ("Prism#Colours", "Prism › Colours"),
    ]


def test_code_and_bold_in_the_words_of_links_are_words() -> None:
    made = make("[the `waves` of **light**](https://example.org) [[a|a `prism`]] [x_1](b.md)")
    assert made.text == "the waves of light a prism x_1"
    assert [made.text[at : at + length] for _, at, length in made.links] == ["a prism", "x_1"]


def test_places_in_links_show_no_signs_and_marks_of_footnotes_are_left_out() -> None:
    made = make("See [[a#^b]], [[a#t=1:20]] and [[#Here]][^1]: it is so[^two].\n\n[^1]: A note.\n")
    assert made.text.split("\n")[:2] == ["See a › b, a › 1:20 and Here: it is so.", "A note."]


def test_links_to_the_files_of_notes_are_listed_as_wikilinks_would_be() -> None:
    made = make("[the waves](../a/light%20waves.md#Two%20sides) [x](https://example.org/a.md) [y](a.png) [z](b.MD)")
    assert made.text == "the waves x y z"
    assert [target for target, _, _ in made.links] == ["../a/light waves.md#Two sides", "b.MD"]


def test_names_and_targets_of_links_have_the_same_key() -> None:
    for name, target in (
        ("C# in depth", "C%23%20in%20depth.md#Types"), ("50% off", "50%25 off"), ("Größe", "x/grosse.markdown"),
        ("v1.2", "V1.2#a"),
    ):  # fmt: skip
        assert link_key(name) == link_key(target)


def test_a_time_leaves_its_place() -> None:
    made = make(f"One {anchor('00:00:05')}. Two [1:30] <b>three</b>\n")
    assert made.text == "One \0. Two \0 three\n"
    assert plain.tidy(made.text) == "One. Two three"


def test_code_is_text_and_nothing_in_it_is_a_link() -> None:
    made = make("```python\nx = a[[b]]\n```\nand `[[c]]`")
    assert made.text.split("\n") == ["x = a[[b]]", "and [[c]]"]
    assert made.links == []


def test_a_time_on_the_line_of_a_fence_keeps_its_place() -> None:
    assert make(f"```{anchor('00:01:02')}").text == "\0"


def test_cells_of_a_table_are_parted_and_its_rule_is_gone() -> None:
    made = make("| a | b |\n| --- | :-: |\n| c | d |\n")
    assert [line.split("\t") for line in made.text.split("\n") if line] == [["a ", " b ", ""], ["c ", " d ", ""]]


MARKDOWN = st.lists(
    st.sampled_from(
        [anchor("00:01:02"), "[1:30]", "[[a|b", "]]", "[x](", ")", "<b>", "<", "`", "```\n", "\n", "\n\n", "# ", "- ",
         "| ", "|--|", "*", "_", "\\", "&amp;", "ä", "a", " ", "[[1:30|x]]", "<!--", "-->"]
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(MARKDOWN)
def test_every_time_has_its_place_and_every_line_its_line(pieces: list[str]) -> None:
    body = "".join(pieces)
    masked = mask_code(body)
    spans = [(found.begin, found.end) for found in times.find(masked, video=True) if found.start is not None]
    made = plain.make(body, masked, spans, 1)
    assert made.text.count(plain.TIME) == len(spans)
    assert len(made.lines) == made.text.count("\n") + 1
    assert list(made.lines) == sorted(made.lines)
    assert all(0 <= at <= at + length <= len(made.text) for _, at, length in made.links)


def test_what_is_shown_elsewhere_or_not_at_all_is_no_word() -> None:
    made = make(
        "## Head ^head-1\n\n10 ^2 x^2\n\n> [!my kind|wide]- Title\n> text\n\n[!INFO|x]\n\n{{video https://a.org/b}}"
    )
    assert made.text.split("\n") == ["Head ", "10 ^2 x^2", " Title", "text", "[!INFO|x]", ""]


def test_a_line_under_a_paragraph_makes_a_heading_of_it() -> None:
    made = make("One\ntwo\n===\n\nThree\n---\n\n- item\n---\n\na | b\n--|--\n\n---\nend")
    assert [(level, made.text.split("\n")[line]) for level, line in made.headings] == [(1, "One two"), (2, "Three")]


def test_a_link_whose_words_are_a_time_shows_its_target() -> None:
    made = make(f"[[a#b|{anchor('00:00:05')}]] [[a|the {anchor('00:00:06')} glass]].")
    assert plain.tidy(made.text.replace("\0", "\0 ")) == "a › b the glass."
    assert made.text.count("\0") == 2


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("### [[Part 1] How to | do it](https://example.org/a)", "[Part 1] How to | do it"),
        ("### [To [every] one 🚀](https://example.org/a_b) now", "To [every] one 🚀 now"),
        ("See [one]( https://example.org/a ) and [two](x.md ).", "See one and two."),
        ("A max_data_gas of x_1 and _this_ and __that__.", "A max_data_gas of x_1 and this and that."),
    ],
)
def test_links_with_brackets_and_spaces_and_names_with_underscores(body: str, text: str) -> None:
    assert make(body).text.split("\n")[-1].strip() == text
