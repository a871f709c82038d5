"""What is kept of captions is what lies on the disk, whatever happened before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy, FileLock
from karareader.captions import find as captions_found
from karareader.captions.caption_file import CaptionFound, Heard
from karareader.captions.find import CaptionSources
from karareader.library.captions_index import store, update
from karareader.library.captions_index.update import CaptionsIndexer, CaptionsOutcome
from tests.library.said.shelves import PRISM, Spoken, too_large, vtt

NAME = f"Talk [{PRISM}].en.vtt"


@pytest.fixture
def one(spoken: Spoken) -> Spoken:
    spoken.write(NAME, vtt((1, "A marmot whistles.")))
    spoken.update()
    assert spoken.listen() == CaptionsOutcome(1, read=1)
    return spoken


def test_captions_that_come_change_and_go(one: Spoken) -> None:
    assert one.listen() == CaptionsOutcome(1)
    one.write("Other [aaaaaaaaaaa].vtt", vtt((1, "A heron.")))
    assert one.listen() == CaptionsOutcome(2, read=1)
    assert len(one.said("heron")) == 1
    one.write(NAME, vtt((2, "An axolotl swims instead.")))
    assert one.listen() == CaptionsOutcome(2, read=1)
    assert not one.said("marmot")
    assert [hit.start for hit in one.said("axolotl")] == [2.0]
    (one.root / NAME).unlink()
    assert one.listen() == CaptionsOutcome(1, removed=1)
    assert not one.said("axolotl")
    assert len(one.said("heron")) == 1


def test_a_file_that_cannot_be_read_is_told_once_and_read_when_it_can_be(one: Spoken) -> None:
    bad = too_large(one.root / "Bad [aaaaaaaaaaa].vtt")
    one.write("Odd [bbbbbbbbbbb].vtt", "WEBVTT\n\n00:00:0x --> nothing\nA heron\n\x00\x01")
    assert one.listen() == CaptionsOutcome(2, read=1, unread=(f"{bad.name} is too large to be captions.",))
    assert one.listen() == CaptionsOutcome(2)
    assert len(one.said("marmot")) == 1
    one.write(bad.name, vtt((1, "A heron")))
    assert one.listen() == CaptionsOutcome(3, read=1)
    assert len(one.said("heron")) == 1


def test_what_lies_on_a_disk_that_is_not_there_stays(one: Spoken, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "Far [aaaaaaaaaaa].vtt").write_text(vtt((1, "A heron")))
    places = CaptionSources((str(one.root), str(disk)))
    assert one.listen(more=places).files == 2
    disk.rename(tmp_path / "unplugged")
    assert captions_found.unreachable(places) == [str(disk)]
    one.listen(more=places, away=captions_found.unreachable(places))
    assert len(one.said("heron")) == 1
    one.listen(more=CaptionSources((str(one.root),)))
    assert not one.said("heron")


@pytest.mark.parametrize("what", ["text", "tables", "words", "bits", "half", "all"])
def test_what_is_damaged_is_made_anew(one: Spoken, what: str) -> None:
    making = store.place(one.root, one.cache).current()
    assert making is not None
    if what == "text":
        (making / "text" / "meta.json").write_text("{}")
    elif what == "tables":
        (making / "facts.db").write_bytes(b"nothing of the kind")
    elif what == "words":
        for path in (making / "text").glob("*.term"):
            path.unlink()
    elif what == "bits":
        (path,) = (making / "text").glob("*.idx")
        with path.open("rb+") as file:
            first = file.read(1)[0]
            file.seek(0)
            file.write(bytes([first ^ 1]))
        (making / "checked").unlink()  # as it is a day later
    elif what == "half":
        # Ended between the full text and the tables.
        with store.CaptionsWriter(making) as writer:
            writer.remove(1)
            writer.commit()
    else:
        shutil.rmtree(making)
    one.library.refresh_said()
    one.said("marmot")
    assert one.listen() == CaptionsOutcome(1, read=1)
    assert len(one.said("marmot")) == 1


def test_an_end_in_the_middle_loses_only_what_was_not_kept_yet(spoken: Spoken, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(6):
        spoken.write(f"Talk {n} [aaaaaaaaaa{n}].vtt", vtt((1, f"marmot{n} whistles")))
    spoken.update()
    monkeypatch.setattr(update, "_EVERY", -1.0)  # each file is kept at once
    found = captions_found.find(CaptionSources((str(spoken.root),)))

    real = captions_found.hear

    def hear(caption: CaptionFound) -> Heard:
        if "Talk 4" in caption.path:
            raise KeyboardInterrupt
        return real(caption)

    monkeypatch.setattr(captions_found, "hear", hear)
    with pytest.raises(KeyboardInterrupt):
        CaptionsIndexer(spoken.root, spoken.cache).update(found)
    monkeypatch.setattr(captions_found, "hear", real)
    spoken.library.refresh_said()
    assert len(spoken.said("marmot")) == 4
    assert spoken.listen() == CaptionsOutcome(6, read=2)
    assert len(spoken.said("marmot")) == 6


def test_one_process_writes_at_a_time_and_a_folder_in_the_way_is_told(one: Spoken, tmp_path: Path) -> None:
    with FileLock(store.place(one.root, one.cache).lock, lambda: False), pytest.raises(Busy):
        one.listen()
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    with pytest.raises(UserError, match="could not be written"):
        CaptionsIndexer(one.root, blocked).update([])


def test_nothing_is_made_of_a_library_without_captions(spoken: Spoken) -> None:
    spoken.update()
    assert spoken.listen() == CaptionsOutcome(0)
    assert not spoken.said("marmot")
