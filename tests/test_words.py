"""All words that a reader sees go through `tr`: see karareader/base/translation.py."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from karareader.base import translation
from karareader.base.translation import Language, day, noop, number, tr
from karareader.settings.downloads import Kind

ROOT = Path(__file__).resolve().parent.parent / "karareader"
# Who shows what it is given. Of a command the text and the meaning; of a message the text and the words of its buttons.
_SHOW = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "addTab",
    "addAction",
    "addMenu",
    "addButton",
    "setSpecialValueText",
    "setHeaderLabels",
    "QLabel",
    "QPushButton",
    "QAction",
    "QMenu",
    "CheckBox",
    "QCheckBox",
    "about_note",
    "warn",
    "UserError",
    "set_words",
    "getOpenFileName",
    "getSaveFileName",
    "getExistingDirectory",
}
_SOME = {"Command": (1, 3), "Message": (0,), "Row": (1, 3), "Section": ()}
_NAMED = {"action", "other", "text", "meaning", "disabled", "intro", "help", "unit", "zero", "empty", "label"}
_KINDS = get_args(Kind)  # what tells a row of settings from other rows
# A sentence in a literal is one for the reader, but for these: logs, and errors of the programmer.
_SENTENCE = re.compile(r"[A-Z“][^\n]* [a-z]+ [^\n]*[a-z”)][.…?]$")
_NOT_SEEN = {
    "ValueError",
    "TypeError",
    "LookupError",
    "FileNotFoundError",
    "RuntimeError",
    "exception",
    "debug",
    "error",
    "warning",
}
_FIELD = re.compile(r"\{[^}]*\}")
# A comment in a style sheet, and the answer to another program.
_SILENT = {"ui/note/page/style.py", "ui/runtime/local_server.py"}


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_bare(text: str) -> bool:
    return text.strip(" —") != "KaraReader" and re.search("[A-Za-z]{3}", text) is not None


def _bare(node: ast.AST) -> Iterator[str]:
    """The literals with words in an argument, but for those that a call inside makes something else of."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_bare(node.value):
        yield node.value
    if not isinstance(node, ast.Call | ast.Compare | ast.Subscript | ast.Dict | ast.Lambda):
        for child in ast.iter_child_nodes(node):
            yield from _bare(child)


def _is_of_settings(row: ast.Call) -> bool:
    return len(row.args) > 2 and isinstance(row.args[2], ast.Constant) and row.args[2].value in _KINDS


def _shown(call: ast.Call) -> Iterator[str]:
    """The bare literals among what a call shows."""
    name = _name(call)
    if name in _SHOW:
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            yield from _bare(argument)
    if name in _SOME and (name != "Row" or _is_of_settings(call)):
        for at in _SOME[name]:
            yield from _bare(call.args[at]) if at < len(call.args) else ()
        for keyword in call.keywords:
            yield from _bare(keyword.value) if keyword.arg in _NAMED else ()


def _sentences(node: ast.AST) -> Iterator[str]:
    """The literals that read as a sentence, outside of `tr`, of docstrings and of what nobody sees."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call) and _name(child) in {"tr", "noop", *_NOT_SEEN}:
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str) and _SENTENCE.match(child.value):
            yield child.value
        yield from _sentences(child)


@cache
def _trees() -> dict[str, ast.Module]:
    files = sorted(ROOT.rglob("*.py"))
    return {file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}


@cache
def _calls() -> list[tuple[str, ast.Call]]:
    return [(file, node) for file, tree in _trees().items() for node in ast.walk(tree) if isinstance(node, ast.Call)]


def test_no_words_are_shown_that_cannot_be_translated() -> None:
    """A literal in a widget, a menu, a command, a setting or a message stands in `tr`, or in `noop` in a table."""
    seen = ("ui", "base", "media", "captions", "notes", "library", "settings")
    found = [
        f"{file}:{call.lineno}: {words!r}"
        for file, call in _calls()
        if file.partition("/")[0] in seen and not file.startswith("library/check/")  # of the command line
        for words in _shown(call)
    ]
    assert found == []


def test_no_sentence_stands_outside_of_tr() -> None:
    """The same of every sentence of the window, whoever shows it."""
    trees = {file: tree for file, tree in _trees().items() if file.startswith("ui/") and file not in _SILENT}
    assert [f"{file}: {words!r}" for file, tree in trees.items() for words in _sentences(tree)] == []


def test_words_to_be_translated_are_literals() -> None:
    """What `pyside6-lupdate` is to find stands there whole: no f-string, and no sum."""
    found = [
        f"{file}:{call.lineno}"
        for file, call in _calls()
        if _name(call) in ("tr", "noop") and call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert found == []


@pytest.fixture
def backwards() -> Iterator[None]:
    """A language whose words are said backwards, but for fields and counts; its numbers have a point between groups."""

    def words(text: str, about: str, n: int) -> str:
        return f"<{about}|{n}> {text}" if text != "unknown" else ""

    def number(value: float, digits: int) -> str:
        return f"{value:,.{digits}f}".replace(",", "·")

    translation.speak(Language(words, number, lambda day: f"{day:%d.%m.%y}"))
    yield
    translation.speak(None)


def test_words_are_english_until_a_language_is_spoken() -> None:
    assert tr("{count:,} of {name}", count=1234, name="{all}") == "1,234 of {all}"
    assert [tr("%n note of {all}", "%n notes of {all}", n, all=9) for n in (0, 1, 1234)] == [
        "0 notes of 9",
        "1 note of 9",
        "1,234 notes of 9",
    ]
    assert tr("{braces} without fields") == "{braces} without fields"
    assert (noop("a table"), number(1234.56, 1), day(date(2024, 3, 17))) == ("a table", "1,234.6", "2024-03-17")


def test_a_language_gives_words_and_numbers(backwards: None) -> None:
    assert (tr("Open", "verb"), day(date(2024, 3, 17))) == ("<verb|-1> Open", "17.03.24")
    assert tr("{count:,} of {size:,.1f} and {at:.0f} {id}", count=1234, size=5678.9, at=3.0, id=1234) == (
        "<|-1> 1·234 of 5·678.9 and 3 1234"
    )
    assert tr("%n note of {all:,}", "%n notes of {all:,}", 1500, all=2000) == (
        "<%n notes of 2·000|1·500> 1·500 note of 2·000".replace("1·500>", "1500>").replace("%n", "1·500")
    )


def test_what_a_language_has_no_words_for_stays_english(backwards: None) -> None:
    assert tr("unknown") == "unknown"
    assert tr("unknown", "%n unknown", 3) == "3 unknown"


def _collected() -> set[tuple[str, str, bool]]:
    """What `tr` and `noop` are called with: the words, what tells them apart or is said of several, and which it is."""
    found = set()
    for _file, call in _calls():
        if _name(call) in ("tr", "noop") and call.args and isinstance(call.args[0], ast.Constant):
            about = call.args[1] if len(call.args) > 1 else None
            words = str(call.args[0].value), about.value if isinstance(about, ast.Constant) else "", len(call.args) > 2
            found.add(words)
    return found


@pytest.mark.parametrize("language", ["ar", "de", "es"])
def test_translations_are_whole_and_current(language: str, qapp: QApplication) -> None:
    """Each has all words of the program and no others, with the same fields; what is compiled says the same.

    `packaging/translations.py` brings the files up to date, Qt Linguist or an editor fills them.
    """
    folder = ROOT.parent / "resources" / "translations"
    compiled = QTranslator()
    assert compiled.load(f"karareader_{language}", str(folder))
    there = set()
    for message in ElementTree.parse(folder / f"karareader_{language}.ts").iter("message"):
        source, about = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{source!r} is not translated"
        counts = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
        for form in forms:
            assert sorted(_FIELD.findall(form)) in (sorted(_FIELD.findall(source)), sorted(_FIELD.findall(about))), form
            assert form.strip()
        assert compiled.translate("", source, about, 1 if counts else -1) in forms
        there.add((source, about, counts))
    assert there == _collected()
