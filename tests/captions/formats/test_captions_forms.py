"""Captions of other programs: Whisper, YouTube, TTML, LRC, SAMI, MicroDVD, and SubStation line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions import parse as captions_read
from karareader.library.files import folder_watch
from karareader.media.files.locate import CAPTION_SUFFIXES

Said = list[tuple[float, float, str]]


def said(text: str) -> Said:
    return [(round(cue.start, 3), round(cue.end, 3), " / ".join(cue.texts)) for cue in parsed(text).cues]


def parsed(text: str) -> captions_read.ParsedCaptions:
    return captions_read.parse(text, "film")


SEGMENTS = [
    {"id": 0, "start": 0.0, "end": 2.5, "text": " Good morning.",
     "words": [{"word": " Good", "start": 0.1, "end": 0.4}, {"word": " morning.", "start": 0.5, "end": 0.9}]},
    {"id": 1, "start": 2.5, "end": 4, "text": " How are you?"},
]  # fmt: skip
TWO = [(0.0, 2.5, "Good morning."), (2.5, 4.0, "How are you?")]


@pytest.mark.parametrize(
    "told",
    [
        {"text": " Good morning. How are you?", "segments": SEGMENTS, "language": "en"},
        {"task": "transcribe", "language": "en", "duration": 4.0, "text": "…", "segments": SEGMENTS},
        {"segments": SEGMENTS, "word_segments": []},
        SEGMENTS,
        {"systeminfo": "AVX", "result": {"language": "en"}, "transcription": [
            {"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"}, "offsets": {"from": 0, "to": 2500},
             "text": " Good morning."},
            {"offsets": {"from": 2500, "to": 4000}, "text": " How are you?"}]},
        {"wireMagic": "pb3", "events": [
            {"tStartMs": 0, "dDurationMs": 9000, "id": 1},
            {"tStartMs": 0, "dDurationMs": 2500, "segs": [{"utf8": "Good"}, {"utf8": " morning."}]},
            {"tStartMs": 2500, "dDurationMs": 1500, "segs": [{"utf8": "How are you?"}]}]},
    ],
)  # fmt: skip
def test_json_of_whisper_and_its_kin(tmp_path: Path, told: object) -> None:
    assert said(json.dumps(told)) == TWO
    film = tmp_path / "film.mp4"
    film.touch()
    (tmp_path / "film.en.json").write_text(json.dumps(told, indent=2))
    (found,) = captions.beside(film)
    assert captions.load(found).text == "Good morning.\nHow are you?"


def test_whisper_tells_words_and_language_and_what_has_no_time_is_told() -> None:
    reading = parsed(json.dumps({"language": "en", "segments": [*SEGMENTS, {"text": "no time"}, "nothing"]}))
    assert reading.language == "en"
    assert [(word.start, word.text) for word in reading.cues[0].rows[0].words] == [(0.1, "Good"), (0.5, "morning.")]
    assert reading.problems == ("2 captions could not be read (lines 3 and 4).",)
    with pytest.raises(UserError, match="cannot be read as captions"):
        parsed('{"segments": [')


def test_the_table_of_whisper(tmp_path: Path) -> None:
    table = "start\tend\ttext\n0\t2500\tGood morning.\n2500\t4000\tHow are you?\nx\t1\tlost\n"
    assert said(table) == TWO
    assert parsed(table).problems == ("1 caption could not be read (line 4).",)
    assert said("start\tend\ttext\n0.0\t2.5\tGood morning.\n2.5\t4.0\tHow are you?\n") == TWO
    (tmp_path / "film.mp4").touch()
    (tmp_path / "film.tsv").write_text(table)
    assert [file.path.name for file in captions.beside(tmp_path / "film.mp4")] == ["film.tsv"]


@pytest.mark.parametrize(
    "text",
    [
        "0:00:00.000,0:00:02.500\nGood morning.\n\n0:00:02.500,0:00:04.000\nHow are you?\n",  # SBV
        "[ti:Talk]\n[ar:Ann]\n[00:00.00]Good morning.\n[00:02.50]How are you?\n[00:04.00]\n",
        "[offset:+500]\n[00:00.50]Good morning.\n[00:03.00]How are you?\n[00:04.500]\n",
        "{1}{1}20\n{0}{50}Good morning.\n{50}{80}How are you?\n",
        "<SAMI><BODY><SYNC Start=0><P>Good morning.<SYNC Start=2500><P>How are you?<SYNC Start=4000><P>&nbsp;</SAMI>",
    ],
)
def test_small_forms(text: str) -> None:
    ends = text.startswith(("<SAMI>",))
    assert [each[0::2] if ends else each for each in said(text)] == [each[0::2] if ends else each for each in TWO]


def test_lines_that_are_sung_again_and_word_by_word() -> None:
    text = "[00:01.00][01:01.00]La la\n[00:10.00]<00:10.00>one <00:10.50>two\n"
    assert said(text) == [(1.0, 6.0, "La la"), (10.0, 15.0, "one two"), (61.0, 66.0, "La la")]
    words = parsed(text).cues[1].rows[0].words
    assert [(word.start, word.text) for word in words] == [(10.0, "one"), (10.5, "two")]


TT = """<?xml version="1.0" encoding="utf-8"?>
<tt xmlns="{space}" xml:lang="en" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {more}>
<head><metadata><p>not said</p></metadata></head>
<body><div><p begin="{one}" end="{two}">Good<span> morning</span>.</p>
<p begin="{two}" {last}>How<br/>are   you?</p></div></body></tt>"""


@pytest.mark.parametrize("space", ["http://www.w3.org/ns/ttml", "http://www.w3.org/2006/10/ttaf1"])
@pytest.mark.parametrize(
    ("more", "one", "two", "last"),
    [
        ("", "00:00:00.000", "00:00:02.500", 'end="00:00:04.000"'),
        ("", "0s", "2.5s", 'dur="1500ms"'),
        ('ttp:frameRate="20"', "00:00:00:00", "00:00:02:10", 'end="80f"'),
        ('ttp:tickRate="10000000"', "0t", "25000000t", 'end="40000000t"'),
    ],
)
def test_timed_text_in_all_its_times(space: str, more: str, one: str, two: str, last: str) -> None:
    text = TT.format(space=space, more=more, one=one, two=two, last=last)
    assert said(text) == [(0.0, 2.5, "Good morning."), (2.5, 4.0, "How / are you?")]
    assert parsed(text).language == "en"


def test_times_of_timed_text_add_up_and_a_broken_one_costs_only_itself() -> None:
    text = (
        '<tt xmlns="http://www.w3.org/ns/ttml"><body begin="10s"><div begin="5s"><p begin="1s" end="2s">a</p>'
        '<p begin="nonsense" end="2s">b</p><p><span begin="3s" end="4s">c</span> <span begin="4s" end="5s">d</span></p>'
        "</div></body></tt>"
    )
    assert said(text) == [(16.0, 17.0, "a"), (18.0, 19.0, "c"), (19.0, 20.0, "d")]
    assert parsed(text).problems == ("1 caption could not be read (line 2).",)
    bomb = '<!DOCTYPE tt [<!ENTITY a "lol">]>' + text
    with pytest.raises(UserError):
        parsed(bomb)


def test_substation_is_read_by_its_own_fields_and_line_by_line() -> None:
    text = (
        "[Script Info]\n\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,short, with a comma\n"
        "Dialogue: 0:00:0x.00,0:00:02.00,broken\nDialogue: 0:00:03.00,x,{\\i1}no end{\\i0}\\Nrow\n"
        "Dialogue: -0:00:01.00,0:00:01.00,early\nDialogue: nothing\nComment: 0:00:03.00,0:00:04.00,not said\n"
    )
    assert said(text) == [(0.0, 1.0, "early"), (1.0, 2.0, "short, with a comma"), (3.0, 3.0, "no end / row")]
    assert parsed(text).problems == ("2 captions could not be read (lines 6 and 9).",)


@pytest.mark.parametrize("path", ["a.json", "Talk.en.ttml", "b.tsv", "c.lrc", "d.sbv"])
def test_the_window_hears_of_new_files_of_all_forms(tmp_path: Path, path: str) -> None:
    (tmp_path / path).touch()
    (tmp_path / "Talk.info.json").touch()
    assert folder_watch._concerns_us(tmp_path, str(tmp_path / path))
    assert not folder_watch._concerns_us(tmp_path, str(tmp_path / "Talk.info.json"))
    assert folder_watch.CAPTIONS == CAPTION_SUFFIXES
