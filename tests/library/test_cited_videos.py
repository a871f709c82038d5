"""The times of a note that belong to another video: read alike by the index, `check`, `show`, the window and export."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from karareader.cli.check import examine_all
from karareader.cli.main import main
from karareader.library.check.examine import Report
from karareader.library.siblings import Siblings
from karareader.notes.load import load
from karareader.notes.model import video_ref
from karareader.notes.model.note import Note
from karareader.notes.survey import survey
from karareader.timeline.repair import context as known
from karareader.timeline.repair.candidates import NOTHING
from karareader.timeline.repair.context import Known
from tests.library.cited import AS_WRITTEN, LENGTH, MEANT, OTHER_KEY, OWN_KEY, OWN_STARTS, VIDEO, citing, siblings
from tests.library.index.libraries import Shelf


def key_of(note: Note) -> str:
    found = video_ref.find(note)
    return found.key if found is not None else ""


def in_window(path: Path, lengths: dict[str, float]) -> list[tuple[str | None, float]]:
    """How the window reads the times of a note, each with its video."""
    beside = Siblings(key_of)
    facts = Known(lengths.get(OWN_KEY), beside.context(OWN_KEY, VIDEO, path), others=beside.others(path, lengths))
    cues = survey(load(path), video=True, video_id=VIDEO).cues
    return [(cue.video, cue.start) for cue in known.read(cues, facts)]


def report(folder: Path, lengths: dict[str, float]) -> Report:
    reports = examine_all(folder, sorted(folder.glob("*.md")), lengths)
    return next(each for each in reports if each.path == "citing.md")


def kinds(made: Report) -> list[str]:
    return [finding.kind for finding in made.findings]


def test_notes_on_the_other_video_put_them_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = citing(tmp_path)
    own = [(None, start) for start in OWN_STARTS]
    assert in_window(path, {}) == [*own, *((OTHER_KEY, start) for start in AS_WRITTEN)]
    made = report(tmp_path, {})
    assert (made.times, made.last, kinds(made)) == (3, OWN_STARTS[-1], [])

    siblings(tmp_path)
    assert in_window(path, {}) == [*own, *((OTHER_KEY, start) for start in MEANT)]
    made = report(tmp_path, {})
    assert (made.times, made.repaired, kinds(made)) == (3, 4, ["repaired-time"] * 4)
    assert made.last == OWN_STARTS[-1]
    assert main(["show", "--json", str(path)]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [(cue["video"], cue["start"]) for cue in shown["cues"]] == in_window(path, {})
    assert {each["key"]: each["times"] for each in shown["videos"]} == {OWN_KEY: 3, OTHER_KEY: 4}


def test_the_length_of_the_other_video_puts_them_right(tmp_path: Path) -> None:
    path = citing(tmp_path)
    read = in_window(path, {OTHER_KEY: LENGTH, OWN_KEY: 4000.0})
    assert [start for _, start in read] == [*OWN_STARTS, *MEANT]
    assert kinds(report(tmp_path, {OTHER_KEY: LENGTH})) == ["repaired-time"] * 4
    # What lies past its end in every reading is doubtful; that of the note's own says nothing of it.
    assert kinds(report(tmp_path, {OTHER_KEY: 100.0})) == ["doubtful-time"] * 4
    assert "repaired-time" not in kinds(report(tmp_path, {OWN_KEY: 4000.0}))


def test_they_are_no_evidence_for_notes_on_either_video(tmp_path: Path) -> None:
    siblings(tmp_path)
    path = citing(tmp_path)
    beside = Siblings(key_of)
    assert beside.context(OWN_KEY, VIDEO, path) == NOTHING
    for each in sorted(tmp_path.glob("other*.md")):
        assert beside.context(OTHER_KEY, OTHER_KEY.partition(":")[2], each) == NOTHING
    assert {each.path for each in examine_all(tmp_path, sorted(tmp_path.glob("*.md")), {}) if each.repaired} == {
        "citing.md"
    }


def test_a_film_that_another_note_cites_is_the_one_that_a_note_is_about(shelf: Shelf) -> None:
    root = shelf.root
    for name in ("a", "b"):
        (root / name).mkdir()
        (root / name / "talk.mp4").write_bytes(name.encode())
        (root / name / "talk.md").write_text(f"---\nmedia: talk.mp4\n---\nOn {name} [0:04].\n")
    text = (
        "Of a [[a/talk.mp4#t=62]]. Of b [[b/talk.mp4#t=70]]. [0:10](https://me:pw@pod.example/1.mp3?token=abc#t=10)\n"
    )
    (root / "citing.md").write_text(f"---\nvideoId: {VIDEO}\n---\n{text}")
    shelf.update()
    for name, time in (("a", 62.0), ("b", 70.0)):
        key = video_ref.from_file(root / name / "talk.mp4").key
        found = shelf.library.timeline(key).citations
        assert [(each.note.name, each.start) for each in found] == [("talk.md", 4.0), ("citing.md", time)]
        assert shelf.library.citing(key) == [root / "citing.md"]
    # What opens the door of an address is not kept.
    assert shelf.library.citing("url:https://pod.example/1.mp3") == [root / "citing.md"]


def test_a_repaired_copy_holds_them_as_they_are_meant(tmp_path: Path) -> None:
    library, target = tmp_path / "notes", tmp_path / "copies"
    library.mkdir()
    citing(library)
    siblings(library)
    examine_all(library, sorted(library.glob("*.md")), {}, copy_to=target, err=io.StringIO())
    again = survey(load(target / "citing.md"), video=True, video_id=VIDEO).cues
    assert [round(cue.start) for cue in again if cue.video == OTHER_KEY] == [round(start) for start in MEANT]
    assert [cue.start for cue in again if cue.video is None] == OWN_STARTS
