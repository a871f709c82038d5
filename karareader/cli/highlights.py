"""`karareader highlights [NOTE…]`: highlights and margin notes, as Markdown or as W3C Web Annotations."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TextIO

from karareader.cli.named_file import write_bytes
from karareader.notes.annotations.export import markdown, web_annotations
from karareader.notes.annotations.store import AnnotationStore
from karareader.settings import Profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("notes", nargs="*", type=Path, metavar="NOTE", help="only those of these notes or folders")
    parser.add_argument("--json", action="store_true", help="write W3C Web Annotations instead of Markdown")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of the standard output")


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window keeps. Gives the exit status."""
    status = run(options, Profile(options.profile).data / "annotations", sys.stdout)
    if status:
        print("karareader: There are no highlights.", file=sys.stderr)
    return status


def run(arguments: argparse.Namespace, folder: Path, out: TextIO) -> int:
    """Write the highlights that are kept in `folder`; the exit status: 1 where there are none. Raises UserError."""
    wanted = [path.expanduser().absolute() for path in arguments.notes]
    found = [
        each
        for each in sorted(AnnotationStore(folder).all(), key=lambda each: str(each.path))
        if not wanted or any(each.path == path or path in each.path.parents for path in wanted)
    ]
    if not found:
        return 1
    text = web_annotations(found) if arguments.json else markdown(found)
    if arguments.output is None:
        out.write(text)
        return 0
    write_bytes(arguments.output, text.encode("utf-8", "surrogatepass"))
    return 0
