"""Hearing a film window by window: what is kept, what goes on where it was cut off, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.captions import choose
from karareader.captions import find as captions_found
from karareader.captions.caption_file import CaptionFile
from karareader.captions.hearing import journal, power, store
from karareader.captions.hearing.protocol import Job
from karareader.captions.hearing.sound import Sound
from karareader.notes.model import video_ref as reference
from tests.captions.hearing.ears import FakeEars, film, work


def job(folder: Path, seconds: int = 80, **wishes: object) -> Job:
    path = folder / "Talk.wav"
    if not path.exists():
        film(path, seconds)
    return replace(Job(str(folder / "data"), str(path), "tiny", polite=False), **wishes)  # type: ignore[arg-type]


def test_sound_is_where_it_is_in_the_film_whatever_is_read_first(tmp_path: Path) -> None:
    sound = Sound(film(tmp_path / "a.wav", 200))
    assert sound.length == 200
    for second in (150, 0, 26, 52, 199, 20, 60):
        samples = sound.read(second, second + 2)
        assert [round(float(each) * 32768) for each in samples[::16_000]] == list(range(second + 1, 201))[:2]
    assert len(sound.read(190, 220)) == 10 * 16_000
    sound.close()
    (tmp_path / "b.wav").write_bytes(b"no sound")
    with pytest.raises(UserError, match="cannot be read"):
        Sound(tmp_path / "b.wav")


def test_a_film_is_heard_from_the_playhead_on_and_becomes_captions(tmp_path: Path) -> None:
    told = work(job(tmp_path, at=60.0, beside=True), FakeEars())
    assert [word["window"] for word in told if word["event"] == "window"] == [2, 0, 1]
    assert told[0] == {"event": "began", "length": 80.0, "heard": 0, "total": 3, "language": ""}
    path = Path(told[-1]["file"])
    assert path.name == "Talk.en.vtt"
    assert (tmp_path / "Talk.en.vtt").read_bytes() == path.read_bytes()
    said = choose.load(CaptionFile(path, "en", True))
    assert [word.text for line in said.lines for word in line.words] == [str(number) for number in range(1, 81)]
    assert all(abs(word.start - int(word.text) + 1) < 0.01 for line in said.lines for word in line.words)
    assert "Heard by this computer" in path.read_text()


def test_what_was_heard_is_never_heard_again_even_after_a_torn_line(tmp_path: Path) -> None:
    wanted, cut = job(tmp_path), FakeEars(before=lambda heard: 1 / 0 if heard == 2 else None)  # type: ignore[arg-type]
    with pytest.raises(ZeroDivisionError):
        work(wanted, cut)
    where = store.folder(tmp_path / "data", Path(wanted.film), "tiny", "")
    with (where / journal.NAME).open("ab") as file:
        file.write(b'{"window": 2, "words": [["cut')
    heard = journal.load(where)
    assert heard is not None
    assert (sorted(heard.windows), heard.whole, heard.language) == ([0, 1], False, "en")
    assert store.offered(tmp_path / "data", Path(wanted.film)) == []
    ears = FakeEars()
    told = work(wanted, ears)
    assert [word["window"] for word in told if word["event"] == "window"] == [2]
    assert ears.heard == ["en"]
    assert [word.text for word in journal.load(where).words()] == [f" {number}" for number in range(1, 81)]  # type: ignore[union-attr]


def test_only_what_is_asked_for_is_heard_and_nothing_is_whole_before_all_is(tmp_path: Path) -> None:
    told = work(job(tmp_path, whole=False), FakeEars(), {"hear": [1, 99]})
    assert [word["event"] for word in told] == ["began", "language", "window", "idle"]
    data, path = tmp_path / "data", tmp_path / "Talk.wav"
    found = store.best(data, path)
    assert found is not None
    assert (found[1].share, store.offered(data, path), list(store.everything(data))) == (1 / 3, [], [])


def test_a_film_that_is_held_goes_on_when_it_is_told_so(tmp_path: Path) -> None:
    told = work(job(tmp_path), FakeEars(), {"held": True}, {"at": 30.0}, {"held": False})
    assert [word["window"] for word in told if word["event"] == "window"] == [1, 2, 0]
    ended = work(job(tmp_path, language="de"), FakeEars("de"), None)
    assert [word["event"] for word in ended] == ["began"]


def test_the_language_is_found_once_somebody_speaks_and_kept(tmp_path: Path) -> None:
    film(tmp_path / "Talk.wav", 80, silent=range(30))
    ears = FakeEars("de")
    told = work(job(tmp_path), ears)
    assert ears.heard == ["", "de", "de"]
    assert Path(told[-1]["file"]).name == "Talk.de.vtt"


def test_captions_of_people_win_and_keep_their_file(tmp_path: Path) -> None:
    people = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n"
    (tmp_path / "Talk.en.vtt").write_text(people)
    work(job(tmp_path, beside=True), FakeEars())
    assert (tmp_path / "Talk.en.vtt").read_text() == people
    offered = choose.offered(tmp_path / "Talk.wav", tmp_path / "data")
    assert [file.name for file in offered] == ["English", "English · heard by this computer"]
    assert choose.choose(offered[::-1], ["en"]) == offered[0]
    (tmp_path / "Talk.en.vtt").unlink()
    alone = choose.offered(tmp_path / "Talk.wav", tmp_path / "data")
    best = choose.choose(alone, ["de"])
    assert best is not None
    assert best.heard


def test_heard_captions_beside_a_film_are_known_as_such(tmp_path: Path) -> None:
    work(job(tmp_path, beside=True), FakeEars())
    (beside,) = choose.beside(tmp_path / "Talk.wav")
    assert beside.heard
    assert beside.name == "English · heard by this computer"


def test_the_search_in_captions_finds_what_was_heard_unless_others_are_there(tmp_path: Path) -> None:
    work(job(tmp_path), FakeEars())
    places = captions_found.CaptionSources((str(tmp_path / "notes"),), data=str(tmp_path / "data"))
    (found,) = captions_found.find(places)
    heard = captions_found.hear(found)
    assert (heard.key, heard.title) == (reference.from_file(tmp_path / "Talk.wav").key, "Talk")
    (tmp_path / "Talk.srt").write_text("1\n00:00:00,000 --> 00:00:02,000\nHello\n")
    both = captions_found.find(replace(places, folders=(str(tmp_path),)))
    assert [Path(each.path).name for each in both] == ["Talk.srt"]


def test_hearing_waits_only_for_a_battery_that_is_nearly_empty(tmp_path: Path) -> None:
    for name, value in {"type": "Battery", "status": "Discharging", "capacity": "12"}.items():
        (tmp_path / "BAT0").mkdir(exist_ok=True)
        (tmp_path / "BAT0" / name).write_text(f"{value}\n")
    assert power.battery_low(tmp_path)
    (tmp_path / "BAT0" / "scope").write_text("Device\n")
    assert not power.battery_low(tmp_path)
    (tmp_path / "BAT0" / "scope").unlink()
    (tmp_path / "BAT0" / "status").write_text("Charging\n")
    assert not power.battery_low(tmp_path)
