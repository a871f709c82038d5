"""Reads the words after a command: says which option may have been meant, and lets a query begin with a hyphen."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from karareader.cli.commands import Subcommand, nearest


def count(what: str, most: int = 1_000_000_000) -> Callable[[str], int]:
    """Reads a number of `what` from 1 to `most`, for `argparse`."""
    bounds = f"from 1 to {most}" if most < 1_000_000_000 else "1 or more"

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = 0
        if not 1 <= number <= most:
            shown = text if len(text) <= 40 else f"{text[:39]}…"
            raise argparse.ArgumentTypeError(f"“{shown}” is not a number of {what}; write a whole number, {bounds}")
        return number

    return read


_HIDDEN = "\0"  # stands before a word that only looks like an option
_STRANGE = re.compile(r"unrecognized arguments: (--?[^\s=]+)")
_NO_CHOICE = re.compile(r"invalid choice: '?([^'\s]+)'? \(choose from (.+)\)")
_EXITS = "exit status: 0 if all went well, {ends}2 if it cannot be done (as the message says), 130 after Ctrl+C"


class HelpfulParser(argparse.ArgumentParser):
    """A parser that says what may have been meant."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and what may have been meant."""
        meant = ""
        if strange := _STRANGE.search(message):
            meant = nearest(strange[1], list(self._option_string_actions))
        elif wrong := _NO_CHOICE.search(message):
            meant = nearest(wrong[1], re.findall(r"[\w-]+", wrong[2]))
        super().error(f"{message.replace(_HIDDEN, '')}{f' (did you mean {meant}?)' if meant else ''}")


class Parser(HelpfulParser):
    """The parser of one command, with its examples."""

    def __init__(self, command: Subcommand) -> None:
        self._command = command
        ends = f"1 if {command.ends}, " if command.ends else ""
        lines = ["examples:", *(f"  {example}" for example in command.examples), "", _EXITS.format(ends=ends)]
        super().__init__(
            prog=f"karareader {command.name}",
            description=f"{command.help[0].upper()}{command.help[1:]}.",
            epilog="\n".join(lines),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.add_argument(
            "--profile", type=Path, metavar="DIR", help="where what the window remembers lies: lengths, the index"
        )

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """What the words after the command say. Where there is a query, a word with one hyphen (`-piano`) is of it.

        Raises SystemExit where they are wrong, or ask for help.
        """
        if not self._command.queries:
            return self.parse_args(words)
        hidden = [f"{_HIDDEN}{word}" if re.match(r"-(?!-|h$).", word) else word for word in words]
        return argparse.Namespace(**{name: _shown(value) for name, value in vars(self.parse_args(hidden)).items()})


def _shown(value: object) -> object:
    """What an option holds, with its words as they were given."""
    if isinstance(value, list):
        return [_shown(each) for each in value]
    return type(value)(str(value).removeprefix(_HIDDEN)) if isinstance(value, str | Path) else value
