"""How the window is put together: what holds for all of it, read from the code, and what it takes to add something."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "karareader"
MOST_ARGUMENTS = 7


def trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        yield file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def methods(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for each in ast.walk(tree):
        if isinstance(each, ast.ClassDef):
            for method in each.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield each.name, method


def too_wide(tree: ast.Module) -> list[str]:
    """The classes whose constructor takes more arguments than one can keep apart."""
    found = []
    for name, method in methods(tree):
        taken = method.args
        count = len(taken.posonlyargs) + len(taken.args) + len(taken.kwonlyargs) - 1
        if method.name == "__init__" and count > MOST_ARGUMENTS:
            found.append(f"{name}: {count}")
    return found


def second_phases(tree: ast.Module) -> list[str]:
    """The methods that go on with what a constructor began."""
    return [
        f"{name}.{method.name}"
        for name, method in methods(tree)
        if method.name.lstrip("_") == "join" or method.name.lstrip("_").startswith("join_")
    ]


def named_slots(tree: ast.Module) -> list[str]:
    """The rows of the table of commands that name what does it instead of giving it."""
    found = []
    for each in ast.walk(tree):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "Command":
            given = [each.args[5]] if len(each.args) > 5 else []
            given += [word.value for word in each.keywords if word.arg == "do"]
            if len(given) != 1 or not isinstance(given[0], ast.Attribute):
                found.append(ast.unparse(each.args[0]))
    return found


def listens_to_the_session(tree: ast.Module) -> list[str]:
    """The connections to what the session tells: in which order these are called depends on who connected first."""
    told = {"asked", "opened", "closed", "cues_changed", "video_changed", "video_found", "changed"}
    found = []
    for each in ast.walk(tree):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr == "connect":
            words = ast.unparse(each.func.value).split(".")
            if len(words) > 1 and words[-2].lstrip("_") == "session" and words[-1] in told:
                found.append(ast.unparse(each))
    return found


@pytest.mark.parametrize("fault", [too_wide, second_phases, named_slots])
def test_the_code_has_none_of(fault: object) -> None:
    assert callable(fault)
    assert {name: found for name, tree in trees() if (found := fault(tree))} == {}


def test_what_happens_when_a_note_opens_is_written_in_one_place() -> None:
    found = {name: told for name, tree in trees() if (told := listens_to_the_session(tree))}
    assert list(found) == ["ui/reading/reading.py"]
    assert len(found["ui/reading/reading.py"]) == 7


def test_these_faults_would_be_found() -> None:
    wide = "class A:\n    def __init__(self, a, b, c, d, *, e, f, g, h): ..."
    assert too_wide(ast.parse(wide)) == ["A: 8"]
    assert too_wide(ast.parse(wide.replace(", h", ""))) == []
    late = "class A:\n    def join_search(self): ...\n    def _join(self): ...\n    def joined(self): ..."
    assert second_phases(ast.parse(late)) == ["A.join_search", "A._join"]
    row = "Command('play', 'Play', (), 'Play', 'Video', {}, icon='play')"
    assert named_slots(ast.parse(row.format("'player.toggle'"))) == ["'play'"]
    assert named_slots(ast.parse(row.format("player.toggle"))) == []
    assert listens_to_the_session(ast.parse("self._session.opened.connect(self.show)"))
