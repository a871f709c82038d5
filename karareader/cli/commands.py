"""The commands that need no window, as a table: what each is for, and where it is written. Imports none of them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Subcommand:
    """One command: the module of this package that does it has `add_arguments(parser)` and `command(options)`."""

    name: str
    help: str
    examples: tuple[str, ...]
    ends: str = ""  # what its exit status 1 means, where it has one
    queries: bool = False  # its words may begin with a hyphen

    @property
    def module(self) -> str:
        """Where it is written."""
        return f"karareader.cli.{self.name}"


COMMANDS = (
    Subcommand(
        "show",
        "print what the program reads in notes",
        ("karareader show Talk.md", "karareader show --html - < Talk.md"),
    ),
    Subcommand(
        "check",
        "tell what is wrong in a library",
        ("karareader check ~/Notes", "karareader check ~/Notes --json > report.jsonl"),
        "something is unreadable",
    ),
    Subcommand(
        "export",
        "write the times of notes on one video for other programs",
        ("karareader export Talk.md --format youtube", "karareader export Talk.md --dialect logseq --output Copy.md"),
    ),
    Subcommand(
        "fetch",
        "download the videos of notes, or their captions",
        ("karareader fetch Talk.md", "karareader fetch ~/Notes --captions-only"),
        "something could not be had",
    ),
    Subcommand(
        "highlights",
        "write highlights and margin notes",
        ("karareader highlights", "karareader highlights ~/Notes --json --output highlights.jsonld"),
        "there are none",
    ),
    Subcommand(
        "index",
        "make the index of a library, or bring it up to date",
        ("karareader index ~/Notes",),
    ),
    Subcommand(
        "listen",
        "hear what is said in films without captions",
        ("karareader listen --get base", "karareader listen Talk.md", "karareader listen ~/Lectures --beside"),
        "something could not be heard",
    ),
    Subcommand(
        "search",
        "find notes, and moments of their videos",
        (
            "karareader search ~/Notes standing waves",
            "karareader search ~/Notes '\"standing waves\"' -piano in:captions",
        ),
        "nothing was found",
        queries=True,
    ),
    Subcommand(
        "spans",
        "write what a note cites, or a search finds, as a playlist or a rough cut",
        ("karareader spans Talk.md", "karareader spans ~/Notes standing waves --format otio --output waves.otio"),
        "there is nothing to watch",
        queries=True,
    ),
)
BY_NAME = {command.name: command for command in COMMANDS}


def nearest(word: str, words: Sequence[str]) -> str:
    """The one of `words` that `word` may have been meant for; empty where none is like it."""
    return next(iter(difflib.get_close_matches(word, words, 1)), "")
