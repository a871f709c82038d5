"""Caption files: which belong to a video, which of them is taken, and what they say in all their forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions.caption_file import CaptionFile
from karareader.captions.model import Captions, joined

from .rolling import Way, rolled

PLAIN = "WEBVTT\n\n00:01.000 --> 00:02.500\nGood morning.\n"
ROLLING = rolled([("good", "morning", "all"), ("how", "are", "you")], [0, 0], Way())


def put(folder: Path, **files: str) -> Path:
    """Files beside a film; "__" in a name stands for a full stop."""
    film = folder / "Talk [qd7ezvCtIYg].mp4"
    film.touch()
    for name, text in files.items():
        (folder / f"Talk [qd7ezvCtIYg]{name.replace('__', '.')}").write_text(text, encoding="utf-8")
    return film


def read(path: Path, text: str | bytes, language: str = "") -> Captions:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return captions.load(CaptionFile(path, language, False))


def texts(found: Captions) -> list[str]:
    return [line.text for line in found.lines]


# Which


def test_all_captions_of_a_video_are_found_and_nothing_else(tmp_path: Path) -> None:
    film = put(
        tmp_path,
        __vtt=PLAIN,
        __en__vtt=PLAIN,
        __de__srt=PLAIN,
        __en__srt=PLAIN,
        __live_chat__vtt=PLAIN,
        __notes__txt=PLAIN,
        __info__json="{}",
        __md="text",
    )
    (tmp_path / "Talk [qd7ezvCtIYg]2.vtt").write_text(PLAIN)
    (tmp_path / "Another.en.vtt").write_text(PLAIN)
    found = captions.beside(film)
    assert [(file.path.name.removeprefix("Talk [qd7ezvCtIYg]"), file.language) for file in found] == [
        (".vtt", ""),
        (".de.srt", "de"),
        (".en.vtt", "en"),
    ]
    assert captions.beside(tmp_path / "gone" / "x.mp4") == ()


def test_a_machine_is_known_by_how_its_captions_roll(tmp_path: Path) -> None:
    film = put(tmp_path, __en__vtt=PLAIN, **{"__en-orig__vtt": ROLLING, "__pt-BR__vtt": ROLLING})
    found = captions.beside(film)
    assert [(file.language, file.automatic) for file in found] == [("en", False), ("en", True), ("pt-BR", True)]
    assert [file.name for file in found] == [
        "English",
        "English · automatic",
        "Portuguese (Brazil) · automatic",
    ]


def test_the_language_decides_then_who_wrote_it() -> None:
    def file(language: str, automatic: bool = False) -> CaptionFile:
        return CaptionFile(Path(f"x.{language}.vtt"), language, automatic)

    files = [file("de"), file("en", True), file("en"), file("pt-BR"), file("ja", True)]
    assert captions.choose(files, ["ja", "en"]) == file("ja", True)
    assert captions.choose(files, ["en-GB"]) == file("en")
    assert captions.choose(files, ["pt"]) == file("pt-BR")
    assert captions.choose(files, ["", "fr"]) == file("en")
    assert captions.choose([file("de"), file("")], ["fr"]) == file("")
    assert captions.choose([], ["en"]) is None


# What


def test_webvtt_with_all_that_may_stand_in_it(tmp_path: Path) -> None:
    text = """\ufeffWEBVTT - A talk
Kind: captions
Language: en-GB

STYLE
::cue(c.yellow) { color: yellow; }

REGION
id:fred

NOTE nobody says this

1 - intro
00:00:01.000 --> 00:00:02.000 align:start position:0% line:85%
Fish &amp; <i>chips</i>&nbsp;&lt;here&gt;, 3 < 4
<c.yellow>and</c> <00:00:01.500>peas

NOTE
nor this
00:03.500 --> 00:05.000
<v Mary Ann>It is late.
- Is it?
00:00:05.000 --> 00:00:04.000
42

00:00:07,500 --> 00:00:08,400
a comma is a full stop too

no time --> at all
nothing
"""
    found = read(tmp_path / "a.vtt", text)
    assert found.language == "en-GB"
    assert not found.automatic
    assert texts(found) == [
        "Fish & chips <here>, 3 < 4 and peas",
        "Mary Ann: It is late. - Is it?",
        "42",
        "a comma is a full stop too",
    ]
    assert [(line.start, line.end) for line in found.lines] == [(1.0, 2.0), (3.5, 5.0), (5.0, 5.0), (7.5, 8.4)]
    assert found.problems == ("1 caption could not be read (line 29).",)
    assert found.lines[0].words == ()


def test_subrip_with_what_people_make_of_it(tmp_path: Path) -> None:
    text = """1
00:00:04,000 --> 00:00:05,000
second {\\an8}<font color="red">row</font>

2
0:0:1,5 --> 00:00:03.000 X1:100 X2:200
first
of two
3
00:00:06,000 --> 00:00:07,000

4
00:00:08,000 --> 00:00:09,000
7
"""
    found = read(tmp_path / "a.srt", text.replace("\n", "\r\n"))
    assert texts(found) == ["first of two", "second row", "7"]
    assert found.lines[0].start == 1.5


def test_substation_without_drawings_comments_and_layers(tmp_path: Path) -> None:
    text = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,{\\i1}later{\\i0}\\Nrow
Dialogue: 1,0:00:01.20,0:00:02.00,Default,,0,0,0,,{\\pos(10,10)}sooner
Dialogue: 0,0:00:01.20,0:00:02.00,Default,,0,0,0,,{\\bord3}sooner
Comment: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,nobody says this
Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 0 1 1{\\p0}
"""
    assert texts(read(tmp_path / "a.ass", text)) == ["sooner", "later row"]


@pytest.mark.parametrize(
    ("encoding", "language", "text"),
    [
        ("utf-16", "", "Äpfel"),
        ("cp1252", "de", "Äpfel – reif"),
        ("cp932", "ja", "お元気ですか。"),
        ("cp1251", "ru", "Привет, мир."),
        ("utf-8-sig", "ja", "お元気ですか。"),
    ],
)
def test_files_that_are_not_in_unicode(tmp_path: Path, encoding: str, language: str, text: str) -> None:
    raw = f"1\r\n00:00:01,000 --> 00:00:02,000\r\n{text}\r\n".encode(encoding)
    assert texts(read(tmp_path / "a.srt", raw, language)) == [text]


def test_what_it_is_the_file_tells_and_not_its_name(tmp_path: Path) -> None:
    assert texts(read(tmp_path / "a.srt", PLAIN)) == ["Good morning."]
    assert texts(read(tmp_path / "a.vtt", "1\n00:00:01,000 --> 00:00:02,000\nHello.\n")) == ["Hello."]


def test_overlapping_captions_are_ordered_and_none_is_lost(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:05.000 --> 00:09.000\nlong\n\n00:01.000 --> 00:06.000\nfirst\n\n00:05.000 --> 00:06.000\nshort\n"
    )
    found = read(tmp_path / "a.vtt", text)
    assert texts(found) == ["first", "long", "short"]
    assert [found.at(seconds) for seconds in (0.5, 1.0, 4.9, 5.0, 99.0)] == [-1, 0, 0, 2, 2]


@pytest.mark.parametrize("text", ["", "nothing of the kind", "WEBVTT", "[Script Info]\n", "\x00\x01\x02" * 50, "{}"])
def test_what_is_no_captions_says_nothing(tmp_path: Path, text: str) -> None:
    assert texts(read(tmp_path / "a.vtt", text)) == []


def test_a_file_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        captions.load(CaptionFile(tmp_path / "gone.vtt", "", False))
    assert captions.captions_text(tmp_path / "gone.vtt") == ""
    (tmp_path / "folder.vtt").mkdir()
    assert captions.captions_text(tmp_path / "folder.vtt") == ""


def test_the_text_for_the_search_has_every_word_once(tmp_path: Path) -> None:
    (tmp_path / "a.vtt").write_text(ROLLING)
    assert captions.captions_text(tmp_path / "a.vtt") == "good morning all\nhow are you"


def test_a_tag_in_the_midst_of_a_word_parts_it_not(tmp_path: Path) -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nun<00:00:01.200><c>believ</c>able <00:00:01.500><c>news</c>\n"
    (line,) = read(tmp_path / "a.vtt", text).lines
    assert line.text == "unbelievable news"
    assert [(word.start, word.text) for word in line.words] == [(1.0, "unbelievable"), (1.5, "news")]


def test_texts_are_joined_as_their_script_wants() -> None:
    assert joined(["one", "two", "", "three"]) == "one two three"
    assert joined(["今日は", "いい天気", "OK", "です"]) == "今日はいい天気 OK です"


@pytest.mark.parametrize(
    "raw", ["<c>" * 60_000, "<00:00:01.000" * 20_000, "&" * 90_000, "{\\" * 50_000, "-->\n" * 20_000]
)
def test_hostile_files_are_read_in_no_time(tmp_path: Path, raw: str) -> None:
    for head in ("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\n"):
        assert len(read(tmp_path / "a.vtt", head + raw).lines) <= 1
