"""The man page and the completions tell all commands and options that there are (packaging/shell_help.py)."""

import argparse
import importlib
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from karareader.__main__ import window_parser
from karareader.cli.commands import COMMANDS
from karareader.cli.parser import Parser

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def shell_help(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("shell_help")


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    words = [word for action in parser._actions for word in action.option_strings]
    return {word for word in words if word.startswith("--") and word != "--help"}


def own_parser(name: str) -> Parser:
    command = next(each for each in COMMANDS if each.name == name)
    parser = Parser(command)
    importlib.import_module(command.module).add_arguments(parser)
    return parser


def test_the_man_page_tells_every_command_and_option(shell_help: ModuleType) -> None:
    page = shell_help.man_page().replace("\\-", "-")
    assert all(word in page for word in options_of(window_parser()))
    for command in COMMANDS:
        part = page[page.index(f"COMMAND \\fI\\,'karareader {command.name}") :]
        assert all(word in part for word in options_of(own_parser(command.name))), command.name
        assert all(example in part for example in command.examples), command.name


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_know_every_command(shell_help: ModuleType, shell: str) -> None:
    words = shell_help.completions(shell)
    assert all(command.name in words for command in COMMANDS)
    assert all(word.lstrip("-") in words for word in options_of(own_parser("search")))


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["se"], {"search"}),
        (["search", "--li"], {"--limit"}),
        (["export", "--dia"], {"--dialect"}),
        (["No"], set()),  # so that bash completes the name of a file, by `-o default`
    ],
)
def test_bash_completes(shell_help: ModuleType, tmp_path: Path, typed: list[str], offered: set[str]) -> None:
    script = tmp_path / "completion"
    script.write_text(shell_help.completions("bash"), encoding="utf-8")
    words = " ".join(["karareader", *typed])
    asked = (
        f'source "{script}"; COMP_WORDS=({words}); COMP_CWORD={len(typed)}; '
        'name=$(complete -p karareader | grep -o "_shtab[^ ]*"); '
        '"$name" karareader; printf "%s\\n" "${COMPREPLY[@]}"; complete -p karareader'
    )
    told = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line for line in told[:-1] if line} == offered
    assert "-o default" in told[-1]
