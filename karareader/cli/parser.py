"""Reads the words after a command: says which option may have been meant, and lets a query begin with a hyphen."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
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
_EXITS = "exit status: 0 if all went well, {ends}2 if it cannot be done (as the message says), 130 after Ctrl+C"


class Parser(argparse.ArgumentParser):
    """The parser of one command, with its examples."""

    def __init__(self, command: Subcommand) -> None:
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

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and what may have been meant."""
        strange = re.search(r"unrecognized arguments: (--?[^\s=]+)", message)
        meant = nearest(strange[1], list(self._option_string_actions)) if strange else ""
        super().error(f"{message.replace(_HIDDEN, '')}{f' (did you mean {meant}?)' if meant else ''}")


def hide_words(words: list[str]) -> list[str]:
    """`words` with those that begin with one hyphen, and are words of a query (`-piano`), hidden from the parser."""
    return [f"{_HIDDEN}{word}" if re.match(r"-(?!-|h$).", word) else word for word in words]


def shown_word(word: str) -> str:
    """A word of a query as it was given."""
    return word.removeprefix(_HIDDEN)
