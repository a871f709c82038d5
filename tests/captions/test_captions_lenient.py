"""Caption files as people have them: every line that a person could read is read, at its time; the rest is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.captions import choose as captions
from karareader.captions import parse as captions_read
from karareader.captions.caption_file import CaptionFile
from karareader.captions.decode import decoded
from karareader.captions.model import Captions

CASES = Path(__file__).parents[3] / "shared" / "cases" / "captions"


def said(text: str) -> list[tuple[float, float, str]]:
    """Start, end and words of all captions in a text that is read without a problem."""
    reading = captions_read.parse(text, "film.srt")
    assert reading.problems == ()
    return [(round(cue.start, 3), round(cue.end, 3), " / ".join(cue.texts)) for cue in reading.cues]


def load(path: Path, data: str | bytes, language: str = "", encoding: str = "") -> Captions:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return captions.load(CaptionFile(path, language, False, encoding=encoding))


@pytest.mark.parametrize(
    ("timing", "expected"),
    [
        ("00:00:20,500 --> 00:00:24,000", (20.5, 24.0)),
        ("00:00:20 --> 00:00:24", (20.0, 24.0)),  # no milliseconds
        ("00:20,500 --> 00:24,000", (20.5, 24.0)),  # no hours
        ("0:20 --> 0:24", (20.0, 24.0)),
        ("00:00:06,250000 --> 00:00:11,500000", (6.25, 11.5)),  # six digits
        ("0:0:4,8 --> 0:0:7,4", (4.8, 7.4)),
        ("0:02:36.720 --> 0:02:37.879", (156.72, 157.879)),
        ("00: 00: 01, 000 --> 00: 00: 02, 000", (1.0, 2.0)),  # blanks
        ("  00:00:01,000 -->00:00:02,000  ", (1.0, 2.0)),
        ("00:00:01,000-->00:00:02,000", (1.0, 2.0)),
        ("00:00:01,000 -> 00:00:02,000", (1.0, 2.0)),
        ("00:00:01,000 —> 00:00:02,000", (1.0, 2.0)),
        ("00:00:01,000 → 00:00:02,000", (1.0, 2.0)),
        ("00:00:01,000 - -> 00:00:02,000", (1.0, 2.0)),
        ("00:00:01;500 --> 00:00:02;000", (1.5, 2.0)),
        ("00:00:01:500 --> 00:00:02:000", (1.5, 2.0)),  # milliseconds after a colon
        ("00:00:01:05 --> 00:00:02:10", (1.2, 2.4)),  # frames
        ("1.5 --> 2.25", (1.5, 2.25)),
        ("100:00:01.000 --> 100:00:02.000", (360001.0, 360002.0)),
        ("00:00:01,000 --> 00:00:02,000 X1:100 X2:200 Y1:10 Y2:20", (1.0, 2.0)),
        ("00:00:01.000 --> 00:00:02.000 line:91% align:center", (1.0, 2.0)),
        ("00:00:05,000 --> 00:00:02,000", (5.0, 5.0)),  # the end before the start
        ("00:00:05,000 --> ", (5.0, 5.0)),
        ("00:00:05,000 --> 00:00:0x,000", (5.0, 5.0)),  # only the end is broken
        ("-00:00:01,000 --> 00:00:02,000", (0.0, 2.0)),  # a negative start
        ("00:00:-1,-500 --> 00:00:02,000", (0.0, 2.0)),
        ("00:00:00.599,00:00:04.160", (0.599, 4.16)),  # SBV
    ],
)
@pytest.mark.parametrize("head", ["", "1\n", "WEBVTT\n\n", "WEBVTT\n\nan id\n"])
def test_a_time_is_read_in_whatever_way_it_is_written(head: str, timing: str, expected: tuple[float, float]) -> None:
    text = f"{head}{timing}\nGood morning.\n\n2\n150:00:00,000 --> 150:00:01,000\nnext\n"
    assert said(text) == [(*expected, "Good morning."), (540000.0, 540001.0, "next")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\n\nafter a blank line\nand on\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
         ["after a blank line / and on", "b"]),
        ("1\n00:00:01,000 --> 00:00:02,000\na\n\nb, in the same caption\n\n2\n00:00:03,000 --> 00:00:04,000\nc\n",
         ["a / b, in the same caption", "c"]),
        ("00:00:01,000 --> 00:00:02,000\na\n00:00:03,000 --> 00:00:04,000\nb\n00:00:05,000 --> 00:00:06,000\nc",
         ["a", "b", "c"]),  # nothing between them
        ("1\n00:00:01,000 --> 00:00:02,000\n7\n2\n00:00:03,000 --> 00:00:04,000\n1984\n", ["7", "1984"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nwe count\n3\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n",
         ["we count / 3", "b"]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n42\n00:03.000 --> 00:04.000\nb\n", ["42", "b"]),
        ("webvtt\n\n00:01.000 --> 00:02.000\nlower case\n", ["lower case"]),
        ("WEBVTT - by some tool\nKind: captions\n\nSTYLE\n::cue {\n  color: red;\n\n}\n\nNOTE\na --> b\n\n"
         "ac29ada\n00:01.000 --> 00:02.000 align:left\n<c.a>one\ntwo</c>\n\nNOTE no\n\nan id\n"
         "00:03.000 --> 00:04.000\nb\n",
         ["one / two", "b"]),
        ("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>up</i> <font color=\"#f00\">red</font> a < b & c > d {y:i}old\n",
         ["up red a < b & c > d old"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nfrom 1 --> to 2, x --> y\n", ["from 1 --> to 2, x --> y"]),
        ("[INFORMATION]\n[END INFORMATION]\n[SUBTITLE]\n00:00:01.00,00:00:02.00\none[br]two\n", ["one / two"]),
    ],
)  # fmt: skip
def test_no_line_is_lost_however_captions_are_parted(tmp_path: Path, text: str, expected: list[str], end: str) -> None:
    found = load(tmp_path / "film.srt", text.replace("\n", end))
    reading = captions_read.read(tmp_path / "film.srt")
    assert [" / ".join(cue.texts) for cue in reading.cues] == expected
    assert [line.text for line in found.lines] == [each.replace(" / ", " ") for each in expected]


def test_one_malformed_caption_costs_only_itself_and_is_told(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:00:0x.000 --> 00:00:04.000\nbroken\ntime\n\n"
        "00:05.000 --> 00:06.000\nthree\n"
    )
    found = load(tmp_path / "film.vtt", text)
    assert [line.text for line in found.lines] == ["one", "three"]
    assert found.problems == ("1 caption could not be read (line 6).",)
    many = text + "\n" + "".join(f"x:0{at} --> 00:00:09\nlost\n\n" for at in range(6))
    assert load(tmp_path / "film.vtt", many).problems == (
        "7 captions could not be read (lines 6, 13, 16, 19 and 3 more).",
    )


def test_times_before_the_start_and_after_everything_are_told(tmp_path: Path) -> None:
    text = "1\n-00:00:05,000 --> -00:00:01,000\nearly\n\n2\n999:00:00,000 --> 999:00:01,000\nlate\n"
    found = load(tmp_path / "film.srt", text)
    assert [(line.start, line.text) for line in found.lines] == [(0.0, "early")]
    assert found.problems == (
        "1 caption had a time after 200 hours, and was left out.",
        "1 caption had a time before 0:00, and was put there.",
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "The file is empty."),
        (" \n\n", "The file is empty."),
        ("<!DOCTYPE html><html><body>404 00:00:01,000</body></html>", "The file is a web page, not captions."),
        ("WEBVTT\nKind: captions\n", "The file holds no captions."),
        ("Dear diary,\n", "The file holds no captions."),
    ],
)
def test_why_nothing_is_in_it_is_told(tmp_path: Path, text: str, why: str) -> None:
    assert load(tmp_path / "film.vtt", text).problems == (why,)


def test_a_segment_of_a_stream_begins_where_it_says() -> None:
    def head(mpegts: int, local: str) -> str:
        return f"WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:{mpegts},LOCAL:{local}\n\n00:00:02.000 --> 00:00:03.000\nx\n"

    assert said(head(1_800_000, "00:00:00.000")) == [(22.0, 23.0, "x")]
    assert said(head(1_800_000, "00:00:01.000")) == [(21.0, 22.0, "x")]
    assert said(head(900_000, "00:00:00.000")) == [(2.0, 3.0, "x")]  # what all streams begin with


# Encodings

WROTE = {
    "cp1251": "Привет, мир, как дела сегодня",
    "koi8-r": "Я не знаю, что тебе сказать. Иди домой.",
    "cp1250": "Proszę, nie mów nikomu, że już wyszedł. Dziękuję.",
    "cp1252": "Où est-il allé? Ça va être très long, déjà.",
    "cp1253": "Καλημέρα, τι κάνεις σήμερα;",
    "cp1254": "Günaydın, bugün nasılsın? Şimdi gidiyorum, ağabey.",
    "cp1255": "שלום לכולם, מה שלומכם היום?",
    "cp1256": "مرحبا بكم في هذا الفيديو",
    "cp874": "สวัสดีครับ วันนี้อากาศดี",
    "gb18030": "大家好，欢迎来到我们的节目",
    "big5hkscs": "大家好，歡迎來到我們的節目",
    "cp932": "お元気ですか。今日はいい天気ですね。",
    "euc_jp": "お元気ですか。今日はいい天気ですね。",
    "cp949": "안녕하세요, 오늘 날씨가 좋네요",
    "utf-16-le": "Äpfel, ganz ohne Zeichen am Anfang",
    "utf-16-be": "Äpfel, ganz ohne Zeichen am Anfang",
    "utf-32": "Äpfel",
    "iso8859-5": "Я не знаю, что тебе сказать. Иди домой.",
    "mac-roman": "C’est très bien, voilà le café où nous étions allés.",
}


def subrip(*texts: str) -> str:
    return "\r\n".join(f"{at}\r\n00:00:0{at},000 --> 00:00:0{at},900\r\n{text}\r\n" for at, text in enumerate(texts, 1))


@pytest.mark.parametrize("encoding", WROTE)
def test_old_encodings_are_told_by_what_the_text_says(tmp_path: Path, encoding: str) -> None:
    found = load(tmp_path / "film.srt", subrip(WROTE[encoding]).encode(encoding))
    assert [line.text for line in found.lines] == [WROTE[encoding]]
    assert found.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "Così è perché la città è più bella.", "Blåbærsyltetøy på brødet, å så godt.", "– Oui.<br>– Non, ça va.",
        "Œuvre d’art à l’œil nu… naïve", "Non è là. <i>Perché?</i>",
    ],
)  # fmt: skip
def test_languages_of_the_west_are_not_taken_for_russian(tmp_path: Path, text: str) -> None:
    data = subrip(text).encode("cp1252")
    assert decoded(data).encoding == "cp1252"
    russian = subrip('<font color="#ffffff">Привет, мир, как дела сегодня</font>').encode("cp1251")
    assert decoded(russian).encoding == "cp1251"


def test_a_few_letters_are_told_by_the_language_of_the_name(tmp_path: Path) -> None:
    few = subrip("Čuješ?")
    assert load(tmp_path / "film.srt", few.encode("cp1250"), "hr").text == "Čuješ?"
    assert load(tmp_path / "film.srt", subrip("Мир").encode("cp1251"), "ru").text == "Мир"
    assert load(tmp_path / "film.srt", subrip("Café “crème” – naïve").encode("cp1252")).text == "Café “crème” – naïve"


def test_an_encoding_can_be_chosen(tmp_path: Path) -> None:
    data = subrip("Привет, мир, как дела сегодня").encode("cp1251")
    found = load(tmp_path / "film.srt", data, encoding="cp1252")
    assert found.text.startswith("Ïðèâåò")
    assert found.encoding == "Western European (Windows-1252)"
    assert load(tmp_path / "film.srt", data, encoding="nonsense").encoding == "Cyrillic (Windows-1251)"


def test_one_bad_byte_costs_itself_and_not_the_file(tmp_path: Path) -> None:
    english = subrip("It’s a café – naïve", "bad # byte").encode().replace(b"#", b"\x92")
    assert load(tmp_path / "film.srt", english).text == "It’s a café – naïve\nbad ’ byte"
    assert load(tmp_path / "film.srt", english).problems == ()
    russian = subrip("Привет, мир", "bad # byte").encode().replace(b"#", b"\xff")
    found = load(tmp_path / "film.srt", russian)
    assert found.text == "Привет, мир\nbad \ufffd byte"
    assert found.problems == ("1 character could not be read.",)


# The cases at hand

CASE = {
    "ass.ass": [(1.0, "Hello, with, commas second row"), (3.0, "kara")],
    "blank_after_time.vtt": [
        (2715.64, "Who spoke of it?"), (2716.96, "He saw it on deck 4 and asked me."), (2720.92, "Who is he?"),
    ],
    "bom.vtt": [(1.0, "one")],
    "bom8.srt": [(1.0, "Café crème")],
    "cp1250.hr.srt": [(1.0, "Čuješ li što žele? Đak")],
    "cp1251.ru.srt": [(1.0, "Привет, мир")],
    "cp1251_nolang.srt": [(1.0, "Привет, мир, как дела сегодня")],
    "cp1252.srt": [(1.0, "Café “crème” – naïve")],
    "dots_h1.srt": [(156.72, "unit groups"), (157.88, "work log")],
    "empty.srt": [],
    "gbk.chi.srt": [(1.0, "认真填写工作日志")],
    "gbk.zh.srt": [(1.0, "认真填写工作日志")],
    "h1.vtt": [(0.8, "single digit hour"), (3.0, "next")],
    "head_text.vtt": [(1.0, "one")],
    "hls_map2.vtt": [(22.0, "at 22 s of the stream")],
    "html_page.srt": [],
    "longhour.vtt": [(360001.0, "hundred hours")],
    "lower.vtt": [(1.0, "one")],
    "mmss.vtt": [(0.8, "no hours"), (63.0, "single digit minute")],
    "ms6.srt": [(1.0, "hello there"), (6.25, "person alive")],
    "nested_ass.ass": [(1.0, "short format")],
    "no_hours.srt": [(20.5, "I like fruit."), (84.0, "We do.")],
    "no_ms.srt": [(20.0, "I like fruit."), (24.0, "We do.")],
    "noblank_cues.vtt": [(1.0, "one"), (3.0, "two"), (5.0, "three")],
    "noms.vtt": [(1.0, "no ms"), (3.0, "no ms 2")],
    "nosignature.vtt": [(1.0, "one"), (3.0, "two")],
    "onebad.vtt": [(1.0, "one"), (5.0, "three")],
    "rev.srt": [(3.0, "overlap a"), (4.0, "overlap b"), (5.0, "reversed"), (6.0, "zero")],
    "short_fields.srt": [(4.8, "hi everybody"), (7.4, "I want to")],
    "spaces_arrow.srt": [(1.0, "spaced"), (3.0, "tight arrow"), (5.0, "thin arrow"), (7.0, "dash arrow")],
    "style_blank.vtt": [(9.6, "Year 1631. The town burns.")],
    "tags.srt": [
        (1.0, "up red a < b & c > d"), (3.0, "- [DOOR SLAMS] - JOHN: hi & <bye>"), (5.0, "♪ la la ♪"),
        (7.0, "with coordinates"), (9.0, "UPPER old style"),
    ],
    "u16be.srt": [(1.0, "Café crème")],
    "u16le.srt": [(1.0, "Café crème")],
    "utf8_one_bad.en.srt": [(1.0, "It’s a café – naïve"), (3.0, "bad ’ byte")],
    "utf8_one_bad.ru.srt": [(1.0, "Привет, мир"), (3.0, "bad \ufffd byte")],
    "whisper.vtt": [(0.0, "Hello and welcome."), (4.0, "[SPEAKER_01]: Thank you.")],
}  # fmt: skip
TOLD = {"empty.srt", "html_page.srt", "onebad.vtt", "utf8_one_bad.ru.srt"}


@pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not beside this checkout")
@pytest.mark.parametrize("name", CASE)
def test_the_cases_at_hand(name: str) -> None:
    path = CASES / name
    naming = captions.by_name(path)
    found = captions.load(naming)
    assert [(round(line.start, 3), line.text) for line in found.lines] == CASE[name]
    assert bool(found.problems) is (name in TOLD)


@pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not beside this checkout")
def test_all_cases_at_hand_are_tested() -> None:
    assert {path.name for path in CASES.iterdir()} == set(CASE)
