"""Signs, accents and ligatures: what is found is what grep finds, no more and no less."""

from __future__ import annotations

import random
import re
import unicodedata
from pathlib import Path

import pytest

from karareader.library.query.query import parse
from karareader.library.search.snippets import TermFinder
from tests.library.index.libraries import Shelf, anchor, write

PIECES = (
    "C++", "C#", "C", "c", "vitamin C.", "10%", "10 %", "110%", "0.10%", "10", "Note 10", "$1 trillion",
    "$1.5 trillion", "1 trillion", "$10 trillion", "£1 trillion", "trillion", "AT&T", "at t", "R&D",
    "café", "cafe", "CAFÉ!", "dağ",
    "dag", "g", "well-known", "well known", "well – known", "don’t", "don't", "do not", "e.g. this", "e g", "#topic",
    "topic", "a → b", "a b", "straße", "strasse", "Œuvre", "oeuvre", "ﬁnd", "find", "finding", "3.14", "3", "14",
    "node.js", "node js", "😀", "x^2", "x2", "(see it)", "see it", "see, it", "see\nit",
    "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd",
    "\u0643\u064e\u062a\u064e\u0628\u064e", "\u0643\u062a\u0628", "\u0643\u062a\u0627\u0628",
)  # fmt: skip
_SHALOM = "\u05e9[\u05b0-\u05c7]*\u05dc[\u05b0-\u05c7]*\u05d5[\u05b0-\u05c7]*\u05dd"
# What is typed, and what grep would be asked for; both ignore case.
QUERIES = (
    ("C++", r"\bc\+\+"),
    ("C# ", r"\bc#"),
    ('"C"', r"\bc\b"),
    ("10%", r"(?<![\d.])10%"),
    ('"10 %"', r"\b10 %"),
    ("$1 ", r"\$1(?![\d.])"),
    ('"$1 trillion"', r"\$1 trillion\b"),
    ("$1 trillion", r"\$1 trillion"),
    ("$1 trillion OR C# ", r"\$1 trillion\b|\bc#"),
    ('"1 trillion"', r"(?<!\w)1 trillion\b"),
    ("AT&T", r"\bat&t"),
    ('"R&D" ', r"\br&d\b"),
    ("ğ", "ğ"),
    ('"café"', r"\bcafé\b"),
    ('"cafe"', r"\bcaf[eé]\b"),
    ('"cafe!"', r"\bcaf[eé]!"),
    ('"well-known"', r"\bwell-known\b"),
    ('"well known"', r"\bwell known\b"),
    ("well-known ", r"\bwell(?:[- ]| – )known\b"),  # words in a row, whatever stands between them
    ('"don\'t"', r"\bdon['’]t\b"),
    ('"e.g. this"', r"\be\.g\. this\b"),
    ("#top", "#top"),
    ("→", "→"),
    ("😀", "😀"),
    ('"a b"', r"\ba b\b"),
    ("strasse ", r"\bstra(?:ss|ß)e\b"),
    ("straße ", r"\bstra(?:ss|ß)e\b"),
    ("oeuvre ", r"\b(?:oe|œ)uvre\b"),
    ("fin", r"\b(?:fi|ﬁ)n"),
    ('"3.14"', r"\b3\.14\b"),
    ('"node.js"', r"\bnode\.js\b"),
    ("x^2 ", r"\bx\^2\b"),
    ('"(see it)"', r"\(see it\)"),
    ('"see it"', r"\bsee it\b"),
    ('"see, it"', r"\bsee, it\b"),
    ("topic OR C++ ", r"\btopic\b|\bc\+\+"),
    ("\u05e9\u05dc\u05d5\u05dd ", _SHALOM),
    ("\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd ", _SHALOM),
    ("\u0643\u062a\u0628 ", "\u0643\u064e?\u062a\u064e?\u0628\u064e?"),
)  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Notes put together out of the pieces."""
    chance = random.Random(5)
    return {
        f"n{number}": "\n\n".join(
            " ".join(["begin", *chance.choices(PIECES, k=chance.randint(1, 2)), "end."]) for _ in range(2)
        )
        for number in range(120)
    }


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str]) -> Shelf:
    folder = tmp_path_factory.mktemp("written")
    shelf = Shelf(folder / "notes", folder / "cache")
    for name, text in texts.items():
        write(shelf.root, f"{name}.md", f"{text}\n", title="Words")
    shelf.update()
    return shelf


@pytest.mark.parametrize(("query", "expression"), QUERIES, ids=[query for query, _ in QUERIES])
def test_what_is_found_is_what_grep_finds(filled: Shelf, texts: dict[str, str], query: str, expression: str) -> None:
    grep = re.compile(expression, re.IGNORECASE)
    # The lines of a paragraph are one text.
    wanted = {name for name, text in texts.items() if grep.search(re.sub(r"(?<!\n)\n(?!\n)", " ", text))}
    assert 0 < len(wanted) < len(texts)
    found = filled.library.search(query, 1000)
    assert {hit.path.stem for hit in found.hits} == wanted
    assert found.total == len(wanted)
    for hit in found.hits:
        assert hit.matches, hit.sentence


def test_what_is_no_hit_makes_room_for_the_next_one(filled: Shelf) -> None:
    every = filled.library.search('"café"', 1000).hits
    assert len(every) > 3
    assert filled.library.search('"café"', 3).hits == every[:3]


def test_a_time_between_the_words_does_not_part_them(shelf: Shelf) -> None:
    write(shelf.root, "one.md", f"It grew by 10% {anchor('00:01:00')}, and so it ended.\n", video="aaaaaaaaaaa")
    shelf.update()
    assert shelf.found('"10%, and so"') == ["one"]
    assert shelf.found('"10% and so"') == []


def test_titles_and_other_names_are_looked_at_too(shelf: Shelf) -> None:
    write(shelf.root, "one.md", "Nothing.\n", title="About C++")
    write(shelf.root, "two.md", "Nothing.\n", more="aliases: [C++ again]")
    write(shelf.root, "three.md", "C++ is in the text only, and C.\n")
    write(shelf.root, "four.md", "C, and 10 + 10 ++\n", title="C")
    shelf.update()
    assert set(shelf.found("C++")) == {"one", "two", "three"}
    assert set(shelf.found("title:C++")) == {"one", "two"}
    assert set(shelf.found("-title:C++ C ")) == {"three", "four"}


def test_a_sign_is_no_beginning_of_a_word(shelf: Shelf) -> None:
    write(shelf.root, "one.md", "Quite.\n")
    write(shelf.root, "two.md", "A%, b+.\n")
    shelf.update()
    assert shelf.found("q") == ["one"]
    assert shelf.found("ª") == []
    assert shelf.found("%") == shelf.found("+") == ["two"]


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("strasse", "Die Straße.", ["Straße"]),
        (
            "\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd.",
            ["\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd"],
        ),
        ('"10%"', "It is 10%, not 110%.", ["10%"]),
        ("$1 ", "$1, $10, $1.50, $1", ["$1", "$1"]),
        ("ğ", "Dağ ve göl", ["ğ"]),
        ("find", "To ﬁnd and find.", ["ﬁnd", "find"]),
        ('"a\u00a0b"', "a\0 b", ["a\0 b"]),
    ],
)  # fmt: skip
def test_what_was_sought_is_marked(query: str, text: str, marked: list[str]) -> None:
    text = unicodedata.normalize("NFC", text)
    assert [text[slice(*span)] for span in TermFinder(parse(query)).spans(text)] == [
        unicodedata.normalize("NFC", each) for each in marked
    ]


@pytest.mark.parametrize(("query", "expression"), [
    ("C++", r"(?<!\w)c\+\+"), ('"10%"', r"(?<![\w.,])10%"),
    ('"$1 trillion"', r"\$1 trillion(?!\w)"), ("ğ", "ğ"), ("→", "→"),
    ('"e.g."', r"(?<!\w)e\.g\."), ('"well-known"', r"(?<!\w)well-known(?!\w)"),
])  # fmt: skip
def test_real_notes_are_found_as_grep_finds_them(real: Shelf, query: str, expression: str) -> None:
    """The plain text of the notes, which the index holds, is what is compared: raw Markdown has other signs."""
    grep = re.compile(expression, re.IGNORECASE)
    rows = real.library._rows("select path, title, text from note join body using (id)")
    alias = {}
    for path, name in real.library._rows("select path, name from alias join note on note.id = alias.note"):
        alias[path] = f"{alias.get(path, '')}\n{name}"
    wanted = {path for path, title, text in rows if grep.search(f"{title}\n{text.decode()}{alias.get(path, '')}")}
    found = real.library.search(query, 100_000)
    assert {str(hit.path.relative_to(real.root)).encode() for hit in found.hits} == wanted
    assert found.total == len(wanted)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    notes = Path(__file__).resolve().parents[4] / "shared" / "notes"
    if not notes.is_dir():
        pytest.skip("needs the real notes in ../shared")
    shelf = Shelf(notes, tmp_path_factory.mktemp("cache"))
    shelf.update(workers=2)
    return shelf
