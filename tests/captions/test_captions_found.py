"""Which caption files belong to videos, and to which."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from karareader.captions import find as captions_found
from karareader.captions.find import CaptionSources
from karareader.notes.model import video_ref as reference
from karareader.settings import Settings, State

ID = "qd7ezvCtIYg"
SAID = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n"


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SAID if path.suffix in (".vtt", ".srt") else "film")


@pytest.mark.parametrize(
    ("names", "language", "first"),
    [
        ([f"Talk [{ID}].mp4", f"Talk [{ID}].vtt"], "", ID),
        ([f"Talk [{ID}].mp4", f"Talk [{ID}].pt-BR.vtt"], "pt-BR", ID),
        ([f"Talk [{ID}].f137.mp4", f"Talk [{ID}].f137.en.vtt"], "en", ID),
        ([f"Channel/Talk [{ID}].en-orig.vtt"], "en", ID),
        ([f"{ID}.de.srt"], "de", ID),
        ([f"Talk-{ID}.mp4", f"Talk-{ID}.en.vtt"], "en", f"Talk-{ID}"),
        (["talk.mp4", "talk.en.vtt"], "en", "talk"),
        (["talk.v2.mp4", "talk.v2.auto.en.vtt"], "en", "talk.v2"),
    ],
)
def test_captions_are_known_by_their_names(tmp_path: Path, names: list[str], language: str, first: str) -> None:
    put(tmp_path, *names)
    (found,) = captions_found.find(CaptionSources((str(tmp_path),)))
    assert (found.language, found.ids[0]) == (language, first)
    assert found.media == (str(tmp_path / names[0]) if len(names) > 1 else "")
    assert captions_found.hear(found).captions.text == "Hello"


def test_captions_of_nothing_and_chats_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, "notes.vtt", f"Talk [{ID}].live_chat.vtt", f".hidden/Talk [{ID}].vtt", "talk2.mp4", "talk.vtt")
    assert captions_found.find(CaptionSources((str(tmp_path),))) == []
    put(tmp_path, f"Talk [{ID}].mp4")
    assert captions_found.find(CaptionSources((str(tmp_path),))) == []


def test_the_key_of_the_video(tmp_path: Path) -> None:
    put(tmp_path, f"Talk [{ID}].en.vtt", "introducing.mp4", "introducing.vtt", "dQw4w9WgXcQ.en.vtt")
    keys = {
        Path(each.path).name: captions_found.hear(each).key
        for each in captions_found.find(CaptionSources((str(tmp_path),)))
    }
    assert keys == {
        f"Talk [{ID}].en.vtt": f"youtube:{ID}",
        "introducing.vtt": reference.from_file(tmp_path / "introducing.mp4").key,
        "dQw4w9WgXcQ.en.vtt": "youtube:dQw4w9WgXcQ",
    }


def test_a_description_tells_id_title_and_channel(tmp_path: Path) -> None:
    put(tmp_path, "talk.mp4", "talk.en.vtt")
    (tmp_path / "talk.info.json").write_text(json.dumps({"id": ID, "title": "The talk", "uploader": "A channel"}))
    (found,) = captions_found.find(CaptionSources((str(tmp_path),)))
    heard = captions_found.hear(found)
    assert (heard.key, heard.title, heard.channel) == (f"youtube:{ID}", "The talk", "A channel")


def test_a_folder_may_be_that_of_a_channel(tmp_path: Path) -> None:
    put(tmp_path, f"Optics/Talk [{ID}].en.vtt", f"Loose [{ID}].vtt")
    heard = [captions_found.hear(each) for each in captions_found.find(CaptionSources((str(tmp_path),)))]
    assert {(each.title, each.channel) for each in heard} == {("Talk", "Optics"), ("Loose", "")}


def test_what_the_reader_chose_is_known_by_that(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/film.mp4", "elsewhere/film.en.vtt", "elsewhere/apart.vtt", "lib/x.md")
    state = State()
    state.files["youtube:aaaaaaaaaaa"] = str(tmp_path / "elsewhere/film.mp4")
    state.captions["youtube:bbbbbbbbbbb"] = str(tmp_path / "elsewhere/apart.vtt")
    state.captions["youtube:ccccccccccc"] = str(tmp_path / "elsewhere/gone.vtt")
    places = captions_found.sources(tmp_path / "lib", Settings(), state, tmp_path / "downloads")
    found = {Path(each.path).name: captions_found.hear(each).key for each in captions_found.find(places)}
    assert found == {"film.en.vtt": "youtube:aaaaaaaaaaa", "apart.vtt": "youtube:bbbbbbbbbbb"}
    assert captions_found.unreachable(places) == [str(tmp_path / "downloads")]


def test_a_stamp_tells_of_every_change_that_matters(tmp_path: Path) -> None:
    def stamp() -> str:
        (found,) = captions_found.find(CaptionSources((str(tmp_path),)))
        return found.stamp

    put(tmp_path, "talk.mp4", "talk.vtt")
    first = stamp()
    assert stamp() == first
    (tmp_path / "talk.mp4").write_text("another film")
    second = stamp()
    assert second != first
    (tmp_path / "talk.vtt").write_text(SAID + "\n")
    assert stamp() != second


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_pipes_are_no_captions(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / f"Talk [{ID}].vtt")
    assert captions_found.find(CaptionSources((str(tmp_path),))) == []


def test_the_search_reads_captions_as_the_reader_chose(tmp_path: Path) -> None:
    put(tmp_path, f"Talk [{ID}].mp4", f"Talk [{ID}].srt", "film.mp4", "film.srt")
    for name in (f"Talk [{ID}].srt", "film.srt"):
        (tmp_path / name).write_bytes("1\n00:00:10 --> 00:00:16\nПривет, мир, как дела\n".encode("cp1251"))
    plain = {Path(each.path).name: each for each in captions_found.find(CaptionSources((str(tmp_path),)))}
    state = State()
    state.remember_caption_encoding(tmp_path / "film.srt", "cp1252")
    state.remember_caption_offset(f"youtube:{ID}", -3.0)
    chosen = {Path(each.path).name: each for each in captions_found.find(
        captions_found.with_state((str(tmp_path),), state))}  # fmt: skip
    assert not {each.stamp for each in plain.values()} & {each.stamp for each in chosen.values()}
    (talk,) = captions_found.hear(chosen[f"Talk [{ID}].srt"]).captions.lines
    assert (talk.start, talk.text) == (7.0, "Привет, мир, как дела")
    assert captions_found.hear(chosen["film.srt"]).captions.text.startswith("Ïðèâåò")
    key = captions_found.hear(plain["film.srt"]).key
    state.remember_caption_offset(key, 1.5)
    again = captions_found.find(captions_found.with_state((str(tmp_path),), state))
    assert {captions_found.hear(each).captions.lines[0].start for each in again} == {7.0, 11.5}
