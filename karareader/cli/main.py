"""The command line without a window: runs one of `commands.COMMANDS`."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import sys
from collections.abc import Sequence

from karareader.base.errors import UserError
from karareader.cli.commands import BY_NAME
from karareader.cli.parser import Parser
from karareader.media.streaming import known_pages
from karareader.notes.model import other_sites


def main(argv: Sequence[str]) -> int:
    """Run the command that `argv` begins with. Gives the exit status: 0, 2 on a mistake, or what the command says."""
    speak_utf8()
    command = BY_NAME.get(argv[0]) if argv else None
    if command is None:
        sys.stderr.write(f"karareader: usage: karareader {{{','.join(BY_NAME)}}} …\n")
        return 2
    module = importlib.import_module(command.module)
    other_sites.ask(known_pages.is_video_page)
    parser = Parser(command)
    module.add_arguments(parser)
    try:
        options = parser.read(argv[1:])
    except SystemExit as stop:  # argparse has said what is wrong, or has shown its help.
        return stop.code if isinstance(stop.code, int) else 2
    try:
        if sys.stdout is None:  # closed by the shell, or a program without a console
            raise UserError("There is nowhere to write to: the standard output is closed.")
        status: int = module.command(options)
        sys.stdout.flush()
    except UserError as error:
        sys.stderr.write(f"karareader: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("karareader: Stopped.\n")
        return 130
    except BrokenPipeError:  # the reader of our output has seen enough
        _write_no_more()
        return 0
    except OSError as error:
        _write_no_more()
        sys.stderr.write(f"karareader: The output cannot be written: {error.strerror or error}.\n")
        return 2
    return status


def speak_utf8() -> None:
    """Write UTF-8, whatever the terminal is said to take: nothing that is written may end a command."""
    if sys.stderr is None:  # closed by the shell: what would stand there is lost, and no reason to fail
        sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write_no_more() -> None:
    """What is still in the buffer must not raise at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
