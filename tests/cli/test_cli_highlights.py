"""`karareader highlights`: all of them, those of some notes, as Markdown or JSON, into a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from karareader.cli import main as cli
from karareader.notes.annotations.model import Highlight
from karareader.notes.annotations.store import Annotations, AnnotationStore


def test_highlights_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = tmp_path / "profile"

    def run(*arguments: str) -> str:
        status = cli.main(["highlights", *arguments, "--profile", str(profile)])
        assert status == (0 if AnnotationStore(profile / "data" / "annotations").path_of("- a/one.md").exists() else 1)
        return capsys.readouterr().out

    assert run() == ""
    store = AnnotationStore(profile / "data" / "annotations")
    for name in ("one", "two"):
        mark = Highlight(name, f"words of {name}", "", "", 0, 12, comment="Well.", seconds=61.0)
        store.write(Annotations(f"- a/{name}.md", tmp_path / "a" / f"{name}.md", name.title(), (mark,)))
    one = "# One\n\n> words of one [1:01]\n\nWell.\n"
    assert run(str(tmp_path / "a" / "one.md")) == one
    assert run() == run(str(tmp_path / "a")) == one + "\n# Two\n\n> words of two [1:01]\n\nWell.\n"
    run("--json", "--output", str(tmp_path / "out.json"))
    assert [each["label"] for each in json.loads((tmp_path / "out.json").read_text())] == ["One", "Two"]
    assert cli.main(["highlights", str(tmp_path / "none.md"), "--profile", str(profile)]) == 1
    note = tmp_path / "Talk.md"
    note.write_text("Mine.\n")
    assert cli.main(["highlights", "--output", str(note), "--profile", str(profile)]) == 2
    assert note.read_text() == "Mine.\n"
