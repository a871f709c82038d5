from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from karareader.library.jots.jot import Jot, entries, new_id, tags, written
from karareader.library.jots.merge import merged

HEAD = "---\ntitle: Jots\nvideoId: Kr4Rd3rT0ur\n---\n\n"
PATH = Path("jots.md")
NEXT = '- Next <a class="yt-timestamp" data-t="00:59:59">[00:59:59]</a> ^jot-next\n'


def test_a_jot_is_an_item_in_the_dialect_of_the_notes() -> None:
    jot = Jot("jot-k3f9a2c7", 113.0, 130.0, "Why is this so? #question", "stills/a.png")
    assert written(jot) == (
        '- Why is this so? #question <a class="yt-timestamp" data-t="00:01:53">[00:02:10]</a>\n'
        "  ![[stills/a.png|320]] ^jot-k3f9a2c7"
    )
    (entry,) = entries(HEAD + written(jot), PATH)
    assert entry.jot == jot
    assert (entry.begin, entry.end, entry.lines) == (5, 7, written(jot))


def test_lines_by_hand_are_jots_too() -> None:
    text = (
        HEAD
        + "A paragraph [1:20] by hand\nof two lines.\n\n* an item [2:30]\n- no time\n"
        + NEXT
        + "Behind it [0:10].\n"
    )
    found = entries(text, PATH)
    assert [(each.jot.id, each.jot.start, each.jot.text) for each in found] == [
        ("", 80.0, "A paragraph  by hand\nof two lines."),
        ("", 150.0, "an item"),
        ("jot-next", 3599.0, "Next"),
        ("", 10.0, "Behind it."),
    ]


@pytest.mark.parametrize(("text", "found"), [
    ("#one and #two/half, #3 no", ["one", "two/half"]), ("a#b https://x/#c \\#d ##e", []), ("#größe_2", ["größe_2"]),
])  # fmt: skip
def test_tags(text: str, found: list[str]) -> None:
    assert tags(text) == found


@pytest.mark.parametrize(("text", "words"), [
    ("**Bold** and\n*so* on #tag", "Bold and so on #tag"),
    ("[[Note|Other name]], [web](https://x.example) and `code`", "Other name, web and code"),
    ("- an item", "an item"), ("# Head", "Head"), ("5 * 3, a_b_c, $x^2$", "5 * 3, a_b_c, x^2"), ("", ""),
])  # fmt: skip
def test_a_jot_is_shown_without_the_signs_of_markdown(text: str, words: str) -> None:
    assert Jot("jot-abcd", 0.0, None, text).words == words


WORDS = st.sampled_from(
    ["word", "#tag", "12:30", "`", "```", "~~~", "<!--", "-->", "%%", "$", "$$", "[[", "]]", "[x](", "- ", "> ", "# ",
     "\n", "<a", "</a>", "<script>", "^jot-next", "===", "| a |", "\\", "&lt;", "é", "“", "    ", "\r", "\0", "---"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS | st.text(max_size=6), max_size=8).map(" ".join), st.integers(0, 9000), st.integers(0, 200))
@example("```", 5, 0)
@example("text <!-- hidden", 5, 3)
def test_whatever_is_written_reads_back_with_its_time_and_leaves_the_next_alone(text: str, at: int, long: int) -> None:
    jot = Jot(new_id(), float(at), float(at + long) if long else None, text)
    found = {each.jot.id: each.jot for each in entries(f"{HEAD}{written(jot)}\n{NEXT}", PATH)}
    assert (found[jot.id].start, found[jot.id].end) == (jot.start, jot.end)
    assert found["jot-next"].start == 3599.0


EDITS = st.tuples(st.integers(0, 8), st.sampled_from(["", "new", "other words"]))


def edited(words: list[str], edit: tuple[int, str]) -> str:
    at, new = edit
    return " ".join([*words[:at], *([new] if new else []), *words[at + 1 :]])


@given(EDITS, EDITS)
def test_merging_keeps_both_changes_or_gives_up(ours: tuple[int, str], theirs: tuple[int, str]) -> None:
    base = [f"w{number}" for number in range(9)]
    one, other = edited(base, ours), edited(base, theirs)
    both = merged(" ".join(base), one, other)
    if abs(ours[0] - theirs[0]) > 1:
        assert both is not None
        for (_, new), gone in ((ours, f"w{ours[0]}"), (theirs, f"w{theirs[0]}")):
            assert gone not in both.split()
            assert new in both
    elif both is not None:
        assert one == other or both in (one, other) or (ours[1] in both and theirs[1] in both)
    assert merged(one, one, other) == other
    assert merged(other, one, other) == one
