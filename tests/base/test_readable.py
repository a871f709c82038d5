"""Letters that Qt gives a meaning to are replaced where text comes in, whatever it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from karareader.base import files
from karareader.base.errors import UserError
from karareader.base.readable_text import name_of, readable, unescaped
from karareader.captions import parse as captions_read
from karareader.library.names.catalog import pretty, read_title
from karareader.media.streaming import formats as stream
from karareader.notes.load import parse_note
from karareader.notes.render import render

MEANT = ["\0", "\u2028", "\u2029", "\ufdd0", "\ufdd1", "\ufdef", "\ufffc", "\ufffe", "\uffff", "\ud800", "\udfff"]
NAMES = [ascii(each) for each in MEANT]


@pytest.mark.parametrize("letter", MEANT, ids=NAMES)
def test_each_such_letter_is_replaced_by_one_that_is_only_shown(letter: str) -> None:
    text = readable(f"a{letter}b")
    assert re.fullmatch("a[ \ufffd]b", text)
    assert readable(text) == text


def test_all_other_letters_stay() -> None:
    text = "Größe \U0001f600 שלום \u200f\u0301 日本 \ufeff\ufffd\ue000\t\n"
    assert readable(text) is text


@pytest.mark.parametrize("letter", MEANT, ids=NAMES)
def test_none_of_them_comes_out_of_a_note(letter: str) -> None:
    body = (
        f"---\ntitle: ti{letter}tle\n---\n# hea{letter}d\n\ntext {letter} `code{letter}` [wo{letter}rds](x.md "
        f'"ti{letter}p") ![al{letter}t](y.png)\n\n```\nblock{letter}\n```\n\n<b title="a{letter}b">html</b>\n'
        f"\n| a{letter} | b |\n|---|---|\n| [[wi{letter}ki]] | #t{letter}ag |\n"
    )
    note = parse_note(Path(f"/l/na{letter}me.md"), body.encode("utf-8", "surrogatepass"))
    made = render(note, video=True)
    assert readable(made.html) == made.html
    assert readable(note.title) == note.title
    for text in (*(block.text for block in made.blocks), *(link.text + link.target for link in made.links)):
        assert readable(text) == text


@pytest.mark.parametrize("reference", ["&#xFFFC;", "&#8232;", "&#x2029;", "&#0;", "&#xD800;", "&#xFDD0;", "&#65535;"])
def test_none_of_them_comes_out_of_an_entity(reference: str) -> None:
    assert readable(unescaped(f"a{reference}b")) == unescaped(f"a{reference}b")
    body = (
        f'{reference} a{reference}b [c{reference}d](e{reference}f "g{reference}h") ![i{reference}](j)\n\n'
        f'<pre>k{reference}l</pre>\n\n<b title="m{reference}">n</b>\n\n[x]\n\n[x]: y "z{reference}"\n'
    )
    made = render(parse_note(Path("/l/n.md"), body.encode()), video=False)
    assert readable(made.html) == made.html
    captions = captions_read.parse(f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v a{reference}b>a{reference}b\n", "x.vtt")
    assert len(captions.cues) == 1
    assert all(readable(row.text) == row.text for cue in captions.cues for row in cue.rows)


def test_code_in_the_label_of_a_broken_time_stays() -> None:
    body = (
        '---\nvideoId: qd7ezvCtIYg\n---\nA <a class="yt-timestamp" data-t="00:01:53">[00:01:53] is `Cu + O` here</a> b.'
    )
    made = render(parse_note(Path("/l/n.md"), body.encode()), video=True)
    assert "Cu + O" in made.html
    assert "\ufffc" not in made.html


def test_none_of_them_comes_out_of_front_matter() -> None:
    data = b'---\ntitle: "a\\uFFFCb\\u2028c\\uD800d"\n---\nx'
    assert parse_note(Path("/l/n.md"), data).title == "a\ufffdb c\ufffdd"


def test_the_title_that_is_read_before_the_note_is_the_same(tmp_path: Path) -> None:
    note = tmp_path / "n.md"
    note.write_text("---\ntitle: a\ufffcb\n---\nx")
    assert read_title(note) == "a\ufffdb"


def test_names_of_files_may_be_any_bytes() -> None:
    path = Path("/library/caf\udce9 \ufffc.md")
    assert name_of(path) == "caf\ufffd \ufffd.md"
    assert parse_note(path, b"x").title == "caf\ufffd \ufffd"
    assert readable(pretty(path.stem)) == pretty(path.stem)
    assert UserError(f"“{path.name}” is not there.").what == "“caf\ufffd \ufffd.md” is not there."


def test_what_a_site_tells_is_readable_too() -> None:
    told = stream._text("a\ufffcb\ud800")
    assert told == "a\ufffdb\ufffd"


def test_every_encoding_of_a_file_gives_readable_text() -> None:
    for data in ("a\ufffc\u2028b".encode(), "\ufeffa\ufffc\u2028b".encode("utf-16-le")):
        assert files.decode(data)[0] == "a\ufffd b"


def test_entities_are_read_in_one_way_only() -> None:
    root = Path(__file__).resolve().parent.parent.parent / "karareader"
    reading = re.compile(r"html\.unescape|from html import.*unescape")
    assert [path.name for path in root.rglob("*.py") if reading.search(path.read_text("utf-8"))] == ["readable_text.py"]
