"""Sentences are found by sense, with their times; and no text is given to the model twice."""

from __future__ import annotations

import shutil
import stat
import sys
from pathlib import Path

import pytest

from karareader.base.file_lock import Busy, FileLock
from karareader.library.meaning import store
from karareader.library.meaning.answers import Answers
from karareader.library.meaning.passages import of_note
from karareader.library.meaning.update import BATCH, MeaningIndexer
from karareader.library.search.result_json import heard, told
from karareader.library.search.results import CaptionHit, Hit
from tests.library.index.libraries import anchor, write
from tests.library.meaning.concepts import Concepts, Meaning, spoil
from tests.library.said.shelves import PRISM, vtt


@pytest.fixture
def shelf(tmp_path: Path) -> Meaning:
    """A small library whose vectors are made."""
    shelf = Meaning(tmp_path / "library", tmp_path / "cache")
    animals = f"# Animals\n\nThe old hound naps by the fire all day long. {anchor('00:01:05')} The kitten runs about."
    write(shelf.root, "animals.md", animals + f" {anchor('00:02:00')}\n", video=PRISM)
    write(shelf.root, "food.md", "A loaf comes out of the oven in the early morning hours.\n")
    talk = vtt((3, "El gato duerme"), (6, "all afternoon."))
    shelf.write(f"{PRISM}.en.vtt", talk)
    shelf.embed()
    return shelf


def test_a_question_finds_other_words_with_the_same_sense_in_notes_and_captions(shelf: Meaning) -> None:
    assert shelf.found("dog dozes", 1) == ["The old hound naps by the fire all day long."]
    assert shelf.found("katze schläft", 1) == ["El gato duerme all afternoon."]
    assert shelf.found("brot", 3) == ["A loaf comes out of the oven in the early morning hours."]
    assert shelf.found("brot", 3, without=shelf.root / "food.md") == []
    assert shelf.found("quantum") == []


def test_a_hit_carries_the_time_of_its_sentence_and_survives_the_way_between_processes(shelf: Meaning) -> None:
    answers = Answers(shelf.root, shelf.cache, shelf.model)
    (note,), (said,) = answers.ask("dog dozes", 1), answers.ask("katze schläft", 1)
    answers.close()
    assert isinstance(note, Hit)
    assert isinstance(said, CaptionHit)
    assert (note.start, note.path.name, note.section, note.cue) == (65.0, "animals.md", "Animals", 0)
    assert (said.start, said.video, said.captions.name) == (3.0, f"youtube:{PRISM}", f"{PRISM}.en.vtt")
    assert [heard(told(hit)) for hit in (note, said)] == [note, said]


def test_nothing_is_read_twice_whatever_happens_to_its_file(shelf: Meaning) -> None:
    shelf.model.read.clear()
    assert shelf.embed().made == 0
    note = shelf.root / "food.md"
    note.write_text(note.read_text() + "\nNobody has ever seen the baker of this small village asleep.\n")
    shutil.copy(shelf.root / "animals.md", shelf.root / "copy.md")
    assert shelf.embed().made == 1
    assert shelf.model.read == ["Nobody has ever seen the baker of this small village asleep."]
    note.unlink()
    assert shelf.embed().removed == 1
    assert shelf.found("loaf") == []
    note.write_text("A loaf comes out of the oven in the early morning hours.\n")
    assert shelf.embed().made == 0, "What is gone is kept until there is much of it."
    assert shelf.found("loaf")


def test_a_process_that_is_killed_loses_one_batch_at_most(tmp_path: Path) -> None:
    shelf = Meaning(tmp_path / "library", tmp_path / "cache")
    for note in range(3):
        lines = (f"Line {line} of note {note} tells of nothing but a dog." for line in range(40))
        write(shelf.root, f"{note}.md", "\n\n".join(lines) + "\n")

    class Killed(BaseException):
        pass

    turns = 0

    def between() -> None:
        nonlocal turns
        turns += 1
        if turns in (14, 23):
            raise Killed

    for _ in range(2):
        with pytest.raises(Killed):
            shelf.embed(between=between)
        with (shelf.making / store.VECTORS).open("ab") as file:  # what was written, and not yet told of
            file.write(b"half a vector")
    assert shelf.embed(between=between).sources == 3
    assert len(set(shelf.model.read)) == 120
    assert len(shelf.model.read) < 120 + 2 * BATCH
    assert len(shelf.found("puppy")) == 3


def test_the_openings_of_all_notes_are_found_before_the_rest_of_any_is_read(tmp_path: Path) -> None:
    shelf = Meaning(tmp_path / "library", tmp_path / "cache")
    for name, animal in (("a", "dog"), ("b", "kitten"), ("c", "loaf")):
        lines = (f"Line {line} of note {name} tells of nothing but a {animal}." for line in range(8))
        write(shelf.root, f"{name}.md", "\n\n".join(lines) + "\n")
    shares: list[float] = []

    class Stopped(BaseException):
        pass

    def between() -> None:
        if len(shelf.model.read) >= 9:
            raise Stopped

    with pytest.raises(Stopped):
        shelf.embed(between=between, progress=lambda done, total: shares.append(done / total))
    assert sorted(int(text.split()[1]) for text in shelf.model.read) == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert all(shelf.found(question) for question in ("hund", "katze", "brot"))
    shelf.embed(progress=lambda done, total: shares.append(done / total))
    assert len(shelf.model.read) == len(set(shelf.model.read)) == 24
    assert len(shelf.found("hund")) == 1
    assert shares[-1] == 1.0
    assert max(shares[:-1]) < 1.0


@pytest.mark.parametrize("file", ["facts.db", store.VECTORS])
def test_damage_is_made_anew(shelf: Meaning, file: str) -> None:
    spoil(shelf.making / file) if file == store.VECTORS else (shelf.making / file).write_bytes(b"no table" * 4000)
    (shelf.making / "checked").unlink(missing_ok=True)
    if file != store.VECTORS:
        assert shelf.found("loaf") == [], "It is not there, which is no error."
    shelf.model.read.clear()
    assert shelf.embed().made == len(shelf.model.read) > 2
    assert shelf.found("loaf")


def test_another_model_reads_everything_anew(shelf: Meaning) -> None:
    shelf.model = Concepts()
    shelf.model.name = "more concepts"
    assert shelf.embed().made > 2


def test_vectors_of_what_is_gone_are_cleared_away(shelf: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_IDLE", 1)
    before = (shelf.making / store.VECTORS).stat().st_size
    (shelf.root / "animals.md").unlink()
    shelf.embed()
    shelf.embed()  # the old one is swept away
    assert 0 < (shelf.making / store.VECTORS).stat().st_size < before
    assert shelf.found("brot")
    assert shelf.found("gato")
    assert shelf.embed().made == 0


def test_only_one_process_writes_and_only_the_reader_may_read(shelf: Meaning) -> None:
    with FileLock(store.place(shelf.root, shelf.cache).lock, lambda: False), pytest.raises(Busy):
        MeaningIndexer(shelf.root, shelf.cache, shelf.model).update()
    if sys.platform != "win32":
        files = [shelf.making, *shelf.making.iterdir()]
        assert not any(stat.S_IMODE(file.stat().st_mode) & 0o077 for file in files)


def test_what_is_no_sentence_is_left_out_unless_it_says_much() -> None:
    row = "Clonidine\tCorrect answer\t12"
    much = "How the mitochondria make energy for the cell and what that costs"
    assert [each.text for each in of_note(f"{row}\nSee my other notes\nIt works.\nIt works well.\n{much}")] == [
        "It works well.",
        much,
    ]
    assert [each.text for each in of_note(f"Pills\n{row}\n{much}", {0})] == [f"Pills: {much}"]
    japanese = "猫は一日中ソファの上で眠っています。"
    assert [each.text for each in of_note(f"目次\n{japanese}犬は庭で元気に走っています。")] == [
        japanese,
        "犬は庭で元気に走っています。",
    ]


def test_short_sentences_go_with_the_next_one_and_times_are_no_words() -> None:
    text = "No. It is true.\0 Then the whole village came out to look at it.\0 So it was.\nTwo words"
    passages = list(of_note(text))
    long = "No. It is true. Then the whole village came out to look at it."
    assert [each.text for each in passages] == [long, "So it was."]
    assert all(text[each.begin : each.end].replace("\0", "").split() == each.text.split() for each in passages)
    under = list(of_note(f"A village\n{text}", {0}))
    assert [each.text for each in under] == [f"A village: {long}", "So it was."], (
        "A heading is found with what it heads."
    )
    assert [each.begin - len("A village\n") for each in under] == [each.begin for each in passages]
