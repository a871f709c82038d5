"""Which language and kind the name of a caption file tells, and which video it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.captions import choose as captions
from karareader.captions import find as captions_found
from karareader.captions import language_names
from karareader.captions.find import CaptionSources

PLAIN = "WEBVTT\n\n00:01.000 --> 00:02.500\nGood morning.\n"


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("en", "en"), ("EN", "en"), ("eng", "en"), ("English", "en"), ("ENGLISH", "en"), ("pt_BR", "pt-BR"),
        ("pt-br", "pt-BR"), ("zh-Hans", "zh-Hans"), ("zh_hant_tw", "zh-Hant-TW"), ("chi", "zh"), ("chs", "zh-Hans"),
        ("Français", "fr"), ("FRANCAIS", "fr"), ("Deutsch", "de"), ("Русский", "ru"), ("日本語", "ja"), ("jp", "ja"),
        ("Brazilian Portuguese", "pt-BR"), ("en-ehkg1hFWq8A", "en"), ("en-US-uYU-mmqFLq8", "en-US"),
        ("en.j3PyPqV-e1s", "en"), ("zh-Hans-nP7-2PuUl7o", "zh-Hans"), ("es-419", "es-419"), ("en-orig", "en"),
        ("x264", ""), ("old", ""), ("v2", ""), ("final", ""), ("1080p", ""), ("en-this-is-no-tag", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_language_in_all_its_spellings(written: str, tag: str) -> None:
    assert language_names.tag_of(written) == tag


def test_languages_are_called_by_their_names() -> None:
    names = [language_names.name_of(tag) for tag in ("en", "pt-BR", "zh-Hans", "es-419", "tlh", "en-XX")]
    assert names == [
        "English", "Portuguese (Brazil)", "Chinese (Simplified)", "Spanish (Latin America)", "tlh", "English (XX)",
    ]  # fmt: skip


def put(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PLAIN if path.suffix in (".vtt", ".srt", ".sbv") else "film")
    return folder / names[0]


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("film.srt", "Captions"),
        ("film.en.srt", "English"),
        ("film.en-ehkg1hFWq8A.vtt", "English"),
        ("film.English.srt", "English"),
        ("film.pt_BR.srt", "Portuguese (Brazil)"),
        ("film.mp4.srt", "Captions"),
        ("film.mp4.de.srt", "German"),
        ("film-en.srt", "English"),
        ("film_eng.srt", "English"),
        ("film en.srt", "English"),
        ("film (English) [SDH].srt", "English · SDH"),
        ("film.en.hi.srt", "English · SDH"),
        ("film.hi.srt", "Hindi"),
        ("film.en.forced.srt", "English · forced"),
        ("film.English-SDH.srt", "English · SDH"),
        ("film.Simplified Chinese.srt", "Chinese (Simplified)"),
        ("film.auto.en.vtt", "English · automatic"),
        ("film.final cut.srt", "Captions"),
        ("FILM.EN.SRT", "English"),
        ("film.en.sbv", "English"),
        ("Subs/film.en.srt", "English"),
        ("Subs/2_English.srt", "English"),
        ("Subs/film/3_German.srt", "German"),
        ("subtitles/film.srt", "Captions"),
    ],
)
def test_captions_with_such_names_belong_to_the_film(tmp_path: Path, name: str, called: str) -> None:
    film = put(tmp_path, "film.mp4", name)
    if name == "FILM.EN.SRT":
        (tmp_path / name).write_text(PLAIN)
    (found,) = captions.beside(film)
    assert (found.path, found.name) == (tmp_path / name, called)
    assert captions.load(found).text == "Good morning."


@pytest.mark.parametrize(
    "name",
    [
        "film2.srt", "film-2.en.srt", "film - the second.srt", "filmen.srt", "other.en.srt", "film.live_chat.vtt",
        "film.live_chat.json", "film.info.json", "film.json", "film.mp4.json", "film.tsv", "film.sub",
        "Extras/film.srt",
    ],
)  # fmt: skip
def test_other_files_do_not(tmp_path: Path, name: str) -> None:
    film = put(tmp_path, "film.mp4", name)
    (tmp_path / name).write_text('{"id": "film", "title": "The film", "text": "no"}' if name.endswith("json") else PLAIN
                                 if not name.endswith((".tsv", ".sub")) else "a\tb\n")  # fmt: skip
    assert captions.beside(film) == ()


def test_captions_belong_to_the_film_with_the_longest_name(tmp_path: Path) -> None:
    film = put(tmp_path, "film.mp4", "film.en.mp4", "film.en.srt", "film.en.de.srt", "film.de.srt")
    assert [file.path.name for file in captions.beside(film)] == ["film.de.srt"]
    assert {file.path.name for file in captions.beside(tmp_path / "film.en.mp4")} == {"film.en.srt", "film.en.de.srt"}


def test_names_that_would_be_the_same_are_told_apart_and_none_is_lost(tmp_path: Path) -> None:
    film = put(tmp_path, "film.mp4", "film.en-ehkg1hFWq8A.vtt", "film.English.srt", "film.en-uYU9mmqFLq8.vtt")
    assert {file.name for file in captions.beside(film)} == {
        "English · film.English.srt",
        "English · film.en-ehkg1hFWq8A.vtt",
        "English · film.en-uYU9mmqFLq8.vtt",
    }


def test_the_search_finds_what_the_player_finds(tmp_path: Path) -> None:
    films = {"film.mp4": ["film.mp4.srt", "film-en.srt", "Subs/film.de.srt"], "b.mkv": ["b.pt_BR.srt"]}
    for film, beside in films.items():
        put(tmp_path, film, *beside)
    put(tmp_path, "Talk [qd7ezvCtIYg].en-ehkg1hFWq8A.vtt", "stray.en.srt", "film3.srt")
    found = {Path(each.path).relative_to(tmp_path).as_posix(): each for each in captions_found.find(
        CaptionSources((str(tmp_path),)))}  # fmt: skip
    assert {name: (Path(each.media).name, each.language) for name, each in found.items()} == {
        "film.mp4.srt": ("film.mp4", ""),
        "film-en.srt": ("film.mp4", "en"),
        "Subs/film.de.srt": ("film.mp4", "de"),
        "b.pt_BR.srt": ("b.mkv", "pt-BR"),
        "Talk [qd7ezvCtIYg].en-ehkg1hFWq8A.vtt": ("", "en"),
    }
    assert captions_found.hear(found["Talk [qd7ezvCtIYg].en-ehkg1hFWq8A.vtt"]).key == "youtube:qd7ezvCtIYg"
