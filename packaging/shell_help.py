"""Writes the man page and the completions of bash, zsh and fish, all of the parsers of the program itself.

`python packaging/shell_help.py FOLDER` puts `karareader.1` and the completions there, named as each shell wants them.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

import karareader
from karareader.__main__ import window_parser
from karareader.cli.commands import COMMANDS
from karareader.cli.parser import Parser

_SHELLS = {"bash": "karareader.bash", "zsh": "_karareader", "fish": "karareader.fish"}


def whole_parser() -> argparse.ArgumentParser:
    """One parser for the window and all the commands, which the program itself never needs at once."""
    parser = window_parser()
    parser.epilog = None  # the commands are told one by one
    commands = parser.add_subparsers(title="without a window", metavar="COMMAND", prog="karareader")
    for command in COMMANDS:
        own = Parser(command)
        importlib.import_module(command.module).add_arguments(own)
        about = f"{own.description} For example: {'; '.join(command.examples)}"
        commands.add_parser(command.name, parents=[own], add_help=False, help=command.help, description=about)
    return parser


def completions(shell: str) -> str:
    """What completes the words of a command line in `shell`."""
    parser = whole_parser()
    for action in _actions(parser):
        if action.metavar in ("DIR", "FILE", "NOTE", "FOLDER"):
            action.complete = shtab.DIR if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]
    # The first word is a command, else a file: the shell itself completes what is no command.
    parser._remove_action(next(action for action in parser._actions if action.dest == "path"))
    words = shtab.complete(parser, shell=shell)
    return words.replace("\ncomplete ", "\ncomplete -o default ") if shell == "bash" else words


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """All options and words of the parser and of its commands. argparse has no other way to ask for them."""
    found = list(parser._actions)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += [each for own in action.choices.values() for each in _actions(own)]
    return found


def man_page() -> str:
    """The man page, as troff."""
    facts = {
        "project_name": "KaraReader",
        "prog": "karareader",
        "version": karareader.__version__,
        "description": "read Markdown notes beside their videos",
        "manual_section": 1,
        "manual_title": "User commands",
    }
    return str(Manpage(whole_parser(), _data=facts, format="pretty"))


def main(folder: Path) -> None:
    """Write all of it into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for shell, name in _SHELLS.items():
        (folder / name).write_text(completions(shell), encoding="utf-8")
    (folder / "karareader.1").write_text(man_page(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
