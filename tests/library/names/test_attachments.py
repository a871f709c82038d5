"""Files that are no notes are found anywhere in the vault, as Obsidian finds them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from karareader.library.names import attachments
from karareader.library.names.attachments import Attachments
from karareader.library.names.wikilinks import WikilinkResolver


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault whose notes keep their pictures in a folder beside them."""
    root = tmp_path / "vault"
    (root / ".obsidian").mkdir(parents=True)
    (root / ".obsidian" / "app.json").write_text(json.dumps({"attachmentFolderPath": "./files"}))
    for name in (
        "a/one.md", "a/files/same.png", "b/two.md", "b/files/same.png", "deep/er/still/Only Here.PNG", "b/deck.pdf",
        "deep/er/deck.pdf", "b/caf\u0065\u0301.jpg", ".trash/gone.png", "node_modules/x.png",
    ):  # fmt: skip
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def found(vault: Path, target: str, beside: str, root: str = "") -> str | None:
    path = Attachments(vault / root).find(target, vault / beside)
    return str(path.relative_to(vault)) if path is not None else None


@pytest.mark.parametrize(
    ("target", "beside", "path"),
    [
        ("same.png", "a/one.md", "a/files/same.png"),
        ("same.png", "b/two.md", "b/files/same.png"),
        ("only here.png", "a/one.md", "deep/er/still/Only Here.PNG"),
        ("Only%20Here.png#page=2", "a/one.md", "deep/er/still/Only Here.PNG"),
        ("er/still/Only Here.png", "a/one.md", "deep/er/still/Only Here.PNG"),
        ("b/files/same.png", "a/one.md", "b/files/same.png"),
        ("../b/files/same.png", "a/one.md", "b/files/same.png"),
        ("c/files/same.png", "a/one.md", None),
        ("deck.pdf", "a/one.md", "b/deck.pdf"),
        ("caf\u00e9.jpg", "a/one.md", "b/caf\u0065\u0301.jpg"),
        ("gone.png", "a/one.md", None),
        ("x.png", "a/one.md", None),
        ("nothing.png", "a/one.md", None),
        ("../../../etc/passwd", "a/one.md", None),
    ],
)
def test_as_obsidian_finds_them(vault: Path, target: str, beside: str, path: str | None) -> None:
    assert found(vault, target, beside) == path


def test_the_whole_vault_is_looked_through_from_a_folder_in_it(vault: Path) -> None:
    assert found(vault, "only here.png", "a/one.md", root="a") == "deep/er/still/Only Here.PNG"


def test_a_file_that_came_later_is_found(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = Attachments(vault)
    assert files.find("new.png", vault / "a" / "one.md") is None
    (vault / "new.png").touch()
    monkeypatch.setattr(attachments, "_AGAIN", -1.0)
    assert files.find("new.png", vault / "a" / "one.md") == vault / "new.png"
    (vault / "new.png").unlink()
    assert files.find("new.png", vault / "a" / "one.md") is None


def test_a_disk_that_never_answers_keeps_no_other_note(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, answer = threading.Event(), threading.Event()

    def stuck(_folder: Path) -> None:
        asked.set()
        answer.wait(20)

    monkeypatch.setattr(attachments, "vault_of", stuck)
    monkeypatch.setattr(attachments, "_PATIENCE", 0.01)
    files = Attachments(vault)
    waiting = threading.Thread(target=files.find, args=("only here.png", vault / "a" / "one.md"))
    waiting.start()
    try:
        assert asked.wait(20)
        assert files.find("only here.png", vault / "b" / "two.md") is None
    finally:
        answer.set()
        waiting.join(20)
    assert files.find("only here.png", vault / "b" / "two.md") is not None


def test_settings_that_cannot_be_read_are_passed_over(vault: Path) -> None:
    for text in ("{", "[]", '{"attachmentFolderPath": 3}'):
        (vault / ".obsidian" / "app.json").write_text(text)
        assert found(vault, "only here.png", "a/one.md") == "deep/er/still/Only Here.PNG"


def test_a_link_to_a_file_is_no_link_to_a_note(vault: Path) -> None:
    names = WikilinkResolver(vault, [vault / "a" / "one.md"])
    assert names.resolve("only here.png", vault / "a" / "one.md") is None
    assert names.file("only here.png", vault / "a" / "one.md") == vault / "deep" / "er" / "still" / "Only Here.PNG"
    assert names.file("one", vault / "b" / "two.md") == vault / "a" / "one.md"


def test_without_a_library_nothing_is_looked_through(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(vault)
    assert WikilinkResolver(Path(), ()).file("only here.png", vault / "a" / "one.md") is None
