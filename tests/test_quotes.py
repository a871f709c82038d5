"""Quotation marks in what readers see: “ ” and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from karareader.base import resources as assets

ROOT = Path(__file__).parent.parent
# What reads or compares the signs of others.
READERS = {"query.py", "signs.py", "sentences.py", "passages.py"}


def texts(tree: ast.AST) -> Iterator[ast.Constant]:
    """The strings of a module that are no docstrings."""
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node


def test_no_text_of_the_program_stands_in_guillemets() -> None:
    paths = [path for path in (ROOT / "karareader").rglob("*.py") if path.name not in READERS]
    assert len(paths) > 100
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in paths
        for node in texts(ast.parse(path.read_text(encoding="utf-8")))
        if set("«»") & set(str(node.value))
    ]
    assert not found


@pytest.mark.parametrize("folder", ["help", "sample"])
def test_no_page_of_the_program_has_guillemets(folder: str) -> None:
    pages = list(assets.path(folder).rglob("*.md"))
    assert pages
    assert not [page.name for page in pages if set("«»") & set(page.read_text(encoding="utf-8"))]
