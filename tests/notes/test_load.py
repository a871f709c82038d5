"""From bytes to a note."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karareader.base.errors import UserError
from karareader.notes.load import load, parse_note

HERE = Path("folder/a note.md")


def kinds(data: bytes) -> list[str]:
    return [problem.kind for problem in parse_note(HERE, data).problems]


def test_a_note(tmp_path: Path) -> None:
    path = tmp_path / "n.md"
    path.write_text("---\ntitle: T\n---\nText\n", encoding="utf-8")
    note = load(path)
    assert (note.path, note.title, note.body, note.body_line, note.problems) == (path, "T", "Text\n", 4, ())


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (b"", "a note"),
        (b"# One\n# Two", "One"),
        (b"```\n# code\n```\n# Real #\n", "Real"),
        (b"---\ntitle: 7\n---\n# H", "7"),
        (b"---\ntitle: [a]\n---\n# H", "H"),
        (b"---\ntitle:\n---\n", "a note"),
        (b"#tag", "a note"),
    ],
)
def test_title(data: bytes, title: str) -> None:
    assert parse_note(HERE, data).title == title


def test_encodings() -> None:
    text = "---\r\ntitle: Grüße\r\n---\r\nÄpfel\r\n"
    for data in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16")):
        note = parse_note(HERE, data)
        assert (note.title, note.body, note.body_line, note.problems) == ("Grüße", "Äpfel\n", 4, ())
    note = parse_note(HERE, text.encode("latin-1"))
    assert (note.title, note.body) == ("Grüße", "Äpfel\n")
    assert kinds(text.encode("latin-1")) == ["encoding"]
    assert parse_note(HERE, b"a\0b").body == "ab"
    assert kinds(b"a\0b") == ["encoding"]


def test_a_wrong_byte_in_utf8_costs_that_byte() -> None:
    data = "---\ntitle: Grüße\n---\nÄpfel, Öl, 苹果和梨".encode() + b" \xff and it\x92s \xe8\x8b\n"
    note = parse_note(HERE, data)
    assert (note.title, note.body) == ("Grüße", "Äpfel, Öl, 苹果和梨 \ufffd and it’s \ufffd‹\n")
    (problem,) = note.problems
    assert problem.kind == "encoding"
    assert problem.text == "4 bytes of the file are not UTF-8; each was replaced by one character."
    assert parse_note(HERE, "Äpfel und Öl \xff".encode("latin-1")).body == "Äpfel und Öl ÿ"
    assert parse_note(HERE, "Äpfel, Öl".encode() + b"\xff").problems[0].text.startswith("1 byte of the file is ")


@pytest.mark.parametrize("word", ["It’s", "café", "😀"])
def test_a_wrong_byte_in_plain_english_costs_that_byte_too(word: str) -> None:
    data = f"{word} is one word of many. ".encode() + b"All others are plain. " * 50 + b"Bad \xff byte"
    body = parse_note(HERE, data).body
    assert body.startswith(f"{word} is")
    assert body.endswith("Bad \ufffd byte")


def test_a_quotation_that_looks_like_utf8_is_none() -> None:
    text = "Il dit «CAFÉ» et s’en va, déjà."
    assert parse_note(HERE, text.encode("cp1252")).body == text


@pytest.mark.parametrize("closing", ["", "```\n", "\n```\n\n\n"])
@pytest.mark.parametrize("before", ["", "\n", "From: [[someone]] <br/> \n\n"])
@pytest.mark.parametrize("language", ["markdown", "md", " Markdown "])
def test_a_note_in_a_fence(closing: str, before: str, language: str) -> None:
    note = parse_note(HERE, f"---\ntitle: T\n---\n{before}```{language}\n# Head\n\nText\n{closing}".encode())
    assert "```" not in note.body
    assert note.body.startswith(before)
    assert note.body.split("\n").index("# Head") + note.body_line == before.count("\n") + 5
    assert [problem.kind for problem in note.problems] == ["fence"]


def test_front_matter_inside_the_fence() -> None:
    note = parse_note(HERE, b"```markdown\n---\ntitle: T\n---\nText\n```\n")
    assert (note.title, note.body.strip(), note.body_line) == ("T", "Text", 5)


def test_code_inside_the_fence_stays_code() -> None:
    note = parse_note(HERE, b"```markdown\nText\n```python\nx\n```\n\n```\ny\n```\nlong enough text\n")
    assert note.body == "\nText\n```python\nx\n```\n\n```\ny\n```\nlong enough text\n"


def test_text_after_the_fence_is_kept() -> None:
    note = parse_note(HERE, b"```markdown\nA long enough text.\n```\nAfter\n")
    assert note.body == "\nA long enough text.\n\nAfter\n"


def test_a_sample_of_markdown_stays_code() -> None:
    text = "```markdown\n*x*\n```\n\nThis is how one writes emphasis in Markdown.\n"
    assert parse_note(HERE, text.encode()).body == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_keep_the_reader_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(UserError, match="a pipe"):
        load(tmp_path / "pipe.md")


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.md", tmp_path):
        with pytest.raises(UserError) as told:
            load(path)
        assert told.value.hint


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    for source in (data, b"---\n" + data, b"```markdown\n" + data):
        assert parse_note(HERE, source).title
