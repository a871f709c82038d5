"""The notes that a link may mean, told apart."""

from __future__ import annotations

from pathlib import Path

from karareader.library.link_candidates import choices


def test_notes_say_what_they_are_and_where(tmp_path: Path) -> None:
    for name, text in (("a/b/x_y.md", "x"), ("c/x_y.md", "---\ntitle: A title\n---\n"), ("x_y.md", "x")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    paths = [tmp_path / name for name in ("a/b/x_y.md", "c/x_y.md", "x_y.md", "gone.md")]
    assert [(each.title, each.where) for each in choices(paths, tmp_path, None)] == [
        ("X y", "a › b"),
        ("A title", "c"),
        ("X y", "in the library's folder"),
    ]


def test_notes_that_nobody_could_tell_apart_name_their_files(tmp_path: Path) -> None:
    for name in ("x y.md", "x_y.md"):
        (tmp_path / name).write_text("---\ntitle: Same\n---\n")
    made = choices([tmp_path / "x y.md", tmp_path / "x_y.md"], tmp_path, None)
    assert [each.where.partition(" · ")[0] for each in made] == ["x y.md", "x_y.md"]
