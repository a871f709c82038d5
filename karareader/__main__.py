"""The command line: `karareader [FOLDER|NOTE] [--at 1:23] [--profile DIR]`, and the commands without a window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import karareader
from karareader.base import safe_start
from karareader.base.errors import UserError
from karareader.cli.commands import BY_NAME, COMMANDS, nearest

_STOPPED = 130  # the exit status of a program that Ctrl+C ended


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code: 0, or 2 if it cannot do what was asked."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if (
        arguments[:1] == ["index"] and "--serve" in arguments
    ):  # how the program starts it, see ui/services/index_process.py
        from karareader.cli import index as cli_index

        safe_start.keep_children_safe()
        return cli_index.serve(arguments[1:])
    if words := _for_a_command(arguments):
        try:
            from karareader.cli import main as cli

            safe_start.keep_children_safe()
            return cli.main(words)
        except KeyboardInterrupt:  # before the command itself had begun
            print("karareader: Stopped.", file=sys.stderr)
            return _STOPPED
    if arguments == ["--resolver"]:  # how the program starts itself, see media/streaming/resolver.py
        from karareader.media.streaming import resolver_worker as resolve_worker

        return resolve_worker.main()
    if arguments == ["--downloader"]:  # the same, see media/downloads/worker_handle.py
        from karareader.media.downloads import worker as download_worker

        return download_worker.main()
    if arguments == ["--listener"]:  # the same, see captions/hearing/protocol.py
        from karareader.captions.hearing import worker as listener

        return listener.main()
    if arguments == ["--drawer"]:  # the same, see notes/markdown/formulas.py
        from karareader.ui.note.page import drawing_process as drawer

        return drawer.main()
    if arguments == ["--printer"]:  # the same, see cli/on_paper.py
        from karareader.ui.export import printing_process as printer

        return printer.main()
    if arguments == ["--captions"]:  # the same, see ui/services/captions_index.py
        from karareader.cli import captions_index as cli_said

        return cli_said.main()
    if arguments == ["--meaning"]:  # the same, see ui/services/meaning.py
        from karareader.cli import meaning as cli_meaning

        return cli_meaning.main()
    if sys.stdout is not None and "-h" in "".join(arguments):
        from karareader.cli.main import speak_utf8

        speak_utf8()
    words = [word for word in arguments if not word.startswith("-")]
    if words[1:] and (meant := nearest(words[0], list(BY_NAME))):
        print(f"karareader: There is no command “{words[0]}”. Did you mean “{meant}”?", file=sys.stderr)
        return 2
    options = window_parser().parse_args(arguments)
    try:
        profile = options.profile.expanduser().absolute() if options.profile else None
        if options.install_desktop:
            from karareader.cli.install_desktop import install

            print("Written:", *install(), sep="\n  ")
            return 0
        from karareader.cli import running_window
        from karareader.settings import Profile

        if options.mark:
            print(running_window.tell(Profile(profile), "mark"))
            return 0
        address = options.path if (options.path or "").startswith("karareader:") else ""
        path, at = None if address else _what(options.path, launched=not _terminal()), _when(options.at)
        if options.new_window or not running_window.hand_over(Profile(profile), path, at, address):
            _open_window(path, at, address, profile)
    except UserError as error:
        print(f"karareader: {error}", file=sys.stderr)
        return 2
    return 0


def _for_a_command(arguments: Sequence[str]) -> list[str]:
    """The words for one of the commands that need no window, which may stand behind the profile; [] for the window.

    A folder that is called like a command is opened as ./show.
    """
    behind = 0
    if arguments[:1] == ["--profile"]:
        behind = 2
    elif arguments and arguments[0].startswith("--profile="):
        behind = 1
    if not arguments[behind:] or arguments[behind] not in BY_NAME:
        return []
    return [arguments[behind], *arguments[:behind], *arguments[behind + 1 :]]


def window_parser() -> argparse.ArgumentParser:
    wide = max(len(command.name) for command in COMMANDS)
    lines = [f"  {command.name:{wide}}  {command.help}" for command in COMMANDS]
    parser = argparse.ArgumentParser(
        prog="karareader",
        description="Reads Markdown notes about videos beside the videos themselves.",
        epilog="\n".join(["without a window:", *lines, "", "“karareader COMMAND --help” tells more, with examples."]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", nargs="?", metavar="FOLDER|NOTE", help="what to open; else what was open last")
    parser.add_argument("--at", metavar="TIME", help="where to begin in the video, such as 1:23 or 83")
    parser.add_argument(
        "--profile", metavar="DIR", type=Path, help="keep settings and everything remembered in DIR instead"
    )
    parser.add_argument(
        "--mark", action="store_true", help="mark the moment that plays in the window that runs, and end"
    )
    parser.add_argument("--new-window", action="store_true", help="open another window, where one runs already")
    parser.add_argument(
        "--install-desktop", action="store_true", help="put KaraReader into the menu of your desktop, and end"
    )
    parser.add_argument("--version", action="version", version=f"KaraReader {karareader.__version__}")
    return parser


def _terminal() -> bool:
    """True if somebody at a terminal reads what is said there; a launcher shows nothing of it."""
    return any(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def _what(name: str | None, *, launched: bool) -> Path | None:
    """The folder or note named on the command line, as an absolute path.

    What is not there is said by the window, where the program was `launched` without a terminal.
    """
    if name is None:
        return None
    path = Path(_local(name)).expanduser()
    if not launched:
        from karareader.base.bounded_stat import kind_of

        kind = kind_of(path.absolute())
        if kind == "missing":
            meant = nearest(name, list(BY_NAME))
            hint = f"Did you mean the command “{meant}”?" if meant else "Name a folder of notes, or a note."
            raise UserError(f"{name} does not exist.", hint)
        if kind == "silent":
            raise UserError(f"{name} does not answer.", "Is its disk connected?")
    return path.absolute()


def _local(name: str) -> str:
    """The path that a `file:` address names, as desktops give it; anything else as it is."""
    if not name.startswith("file:"):
        return name
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(name).path)


def _when(time: str | None) -> float | None:
    """The time named on the command line, in seconds."""
    if time is None:
        return None
    from karareader.timeline.timecode import parse_time

    seconds = parse_time(time)
    if seconds is None:
        raise UserError(f"{time} is not a time.", "Write it like 1:23, 1:02:03 or 83.")
    return seconds


def _open_window(path: Path | None, at: float | None, address: str, profile: Path | None) -> None:
    from karareader.base import display, file_dialogs
    from karareader.base import malloc_tuning as heap
    from karareader.base.self_command import own_folder

    # Nothing is taken from the folder that the program was started in, and its disk can be unmounted.
    os.chdir(own_folder())
    heap.keep_small()
    display.prepare()
    file_dialogs.prepare()
    display.check()
    # Looking for garbage among modules that are being loaded finds none and takes a tenth of a second. The program
    # collects later, in the GUI thread.
    gc.disable()
    from karareader.ui.runtime import override_errors, quick_imports

    quick_imports.apply()
    override_errors.apply()
    from karareader import app

    app.run(path, at=at, address=address, profile=profile)


if __name__ == "__main__":
    raise SystemExit(main())
