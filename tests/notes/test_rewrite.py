"""Copies with repaired times: what is written, and that reading them again changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.notes.load import parse_note
from karareader.notes.rewrite import rewritten
from karareader.notes.survey import survey
from karareader.timeline.cues import Cue
from karareader.timeline.repair import read as repair

HEAD = "---\ntitle: Bees\nvideoId: dQw4w9WgXcQ\n---\n\n"


def readings(data: bytes, length: float | None = None) -> list[Cue]:
    return repair.read(survey(parse_note(Path("n.md"), data), video=True).cues, length=length)


def copied(data: bytes, length: float | None = None) -> bytes:
    note = parse_note(Path("n.md"), data)
    found = survey(note, video=True)
    return rewritten(note, data, found, repair.read(found.cues, length=length))


def tag(time: str, label: str | None = None) -> str:
    return f'<a class="yt-timestamp" data-t="{time}">[{time if label is None else label}]</a>'


SHIFTED = "\n\n".join(f"Sentence {second} {tag(f'07:{second}:00')}." for second in range(10, 22))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1 " + tag("01:47:53:01") + " 2", "1 " + tag("01:47:53") + " 2"),
        ("1 " + tag("HH:MM:SS", "00:06:10") + " 2", "1 " + tag("00:06:10") + " 2"),
        ("[00:02:03](" + tag("HH:MM:SS", "00:02:03") + ").", tag("00:02:03") + "."),
        ('one <a class="yt-timestamp" data-t="00:01:53]</a> two', "one " + tag("00:01:53") + " two"),
        ('one <p class="yt-timestamp" data-t="2241">[00:37:21]</p> two', "one " + tag("00:37:21") + " two"),
        ("[11:31:94]", "[00:11:31]"),
        ("see [01:47:53:01] and (00:02:10)", "see [01:47:53] and (00:02:10)"),
        ("[11:31:94]()", "[00:11:31]()"),
        ("- 11:31:94 Intro", "- 00:11:31 Intro"),
        ('<span class="timestamp" data-t="01:47:53:01">1:47:53</span>', None),
    ],
)
def test_single_times(before: str, after: str | None) -> None:
    copy = copied((HEAD + before + "\n").encode())
    if after is not None:
        assert copy.decode() == HEAD + after + "\n"
    assert not [cue for cue in readings(copy) if cue.reason]
    assert [int(cue.start) for cue in readings(copy)] == [int(cue.start) for cue in readings((HEAD + before).encode())]


def test_words_with_numbers_and_bold_stay() -> None:
    for label in ("the 2nd answer", "the <b>second</b> answer", "**Bold** words"):
        written = f'<a class="yt-timestamp" data-t="01:47:53:01">{label}</a>'
        assert copied((HEAD + written).encode()).decode() == HEAD + written.replace(':01"', '"')


def test_words_in_a_label_stay() -> None:
    text = SHIFTED + "\n\n" + tag("09:10:00").replace("[09:10:00]", "here")
    assert '<a class="yt-timestamp" data-t="00:09:10">here</a>' in copied((HEAD + text).encode()).decode()


def test_a_sound_tag_beside_a_broken_one_stays_as_it_is() -> None:
    sound = '<a class="yt-timestamp"  data-t="00:00:10">[see here]</a>'
    text = copied((HEAD + sound + ' <a class="yt-timestamp" data-t="00:01:53]</a>\n').encode()).decode()
    assert sound in text
    assert tag("00:01:53") in text


@pytest.mark.parametrize("rule", ["bracket", "range", "chapter", "row"])
def test_other_dialects_of_a_shifted_note(rule: str) -> None:
    write = {
        "bracket": "Text [{0}:00] here.", "range": "Text [{0}:00]-[{0}:30] here.", "chapter": "{0}:00 Text",
        "row": "**{0}:00** · Text",
    }  # fmt: skip
    body = "\n\n".join(write[rule].format(f"{minute}:{minute + 7}") for minute in range(20, 44))
    copy = copied((HEAD + body).encode(), length=2700)
    assert "00:20:27" in copy.decode()
    assert not [cue for cue in readings(copy, 2700) if cue.reason]
    assert copied(copy, 2700) == copy


def in_a_fence(text: str) -> str:
    return "```markdown\n" + text


def with_crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("line_ends", [str, with_crlf])
@pytest.mark.parametrize("wrapped", [str, in_a_fence])
def test_files_of_all_kinds(encoding: str, line_ends: type[str], wrapped: type[str]) -> None:
    text = line_ends(wrapped(HEAD + "Müller sagt\n\n" + SHIFTED + "\n"))
    copy = copied(text.encode(encoding))
    expected = line_ends(wrapped(HEAD + "Müller sagt\n\n" + SHIFTED + "\n"))
    for second in range(10, 22):
        expected = expected.replace(f"07:{second}:00", f"00:07:{second}")
    assert copy.decode("utf-8-sig") == expected
    assert copy.startswith(b"\xef\xbb\xbf") == (encoding == "utf-8-sig")
    assert copied(copy) == copy


def test_wrong_bytes_stay_in_the_copy() -> None:
    before = b"M\xc3\xbcller \xff \xc3\xa4\xc3\xb6\xc3\xbc \x92\n\n"
    copy = copied(HEAD.encode() + before + SHIFTED.encode())
    assert copy.startswith(HEAD.encode() + before)
    assert b"00:07:10" in copy


def test_what_needs_no_repair_is_the_same_to_the_byte() -> None:
    mixed = b"\xef\xbb\xbf# One\r\n\rTwo \0 " + tag("00:01:53").encode() + b"\nthree"
    assert copied(mixed) == mixed


def test_a_tag_over_two_lines_of_a_file_with_crlf() -> None:
    text = HEAD + 'one <a class="yt-timestamp"\ndata-t="01:47:53:01">[01:47:53:01]</a> two\nthree\n'
    copy = copied(text.replace("\n", "\r\n").encode()).decode()
    assert copy == (HEAD + "one " + tag("01:47:53") + " two\nthree\n").replace("\n", "\r\n")


def test_a_copy_tells_others_what_the_note_does_not() -> None:
    data = (HEAD + SHIFTED).encode()
    copy = survey(parse_note(Path("n.md"), copied(data)), video=True).cues
    assert repair.last_time(survey(parse_note(Path("n.md"), data), video=True).cues) is None
    assert repair.last_time(copy) == 7 * 60 + 21


TIMES = st.one_of(
    st.tuples(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)).map(lambda t: "{:02}:{:02}:{:02}".format(*t)),
    st.tuples(st.integers(0, 59), st.integers(0, 59)).map(lambda t: "{:02}:{:02}:00".format(*t)),
    st.tuples(st.integers(0, 99), st.integers(0, 59)).map(lambda t: "{:02}:{:02}".format(*t)),
)
PARTS = st.one_of(
    TIMES.map(tag),
    TIMES.map("[{}]".format),
    TIMES.map("\n\n{} Intro\n".format),
    st.tuples(TIMES, TIMES).map("{0[0]} – {0[1]}".format),
    TIMES.map('<a class="yt-timestamp" data-t="{}]</a>'.format),
    st.sampled_from(["word", "\r\n", "\n\n", "ü", "> ", "```\n", "<b>"]),
)


@given(st.lists(PARTS, max_size=30).map(" ".join), st.sampled_from([None, 300.0, 3000.0]))
@settings(max_examples=150, deadline=None)
def test_copying_never_fails_and_loses_no_words(text: str, length: float | None) -> None:
    data = (HEAD + text).encode()
    copy = copied(data, length).decode()
    assert copy.count("word") == text.count("word")
    assert copy.count("ü") == text.count("ü")
    assert copy.startswith(HEAD)
