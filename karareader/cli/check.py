"""`karareader check FOLDER`: what is wrong in a library, told without a window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from karareader.base.errors import UserError
from karareader.cli import output
from karareader.cli.caption_files import CaptionFiles, print_troubles
from karareader.cli.citations import any_captions, compared
from karareader.cli.output import Counter
from karareader.cli.parser import count
from karareader.library.check import again
from karareader.library.check import citations as claims_report
from karareader.library.check import copies as check_copies
from karareader.library.check import examine as check
from karareader.library.check import links as check_links
from karareader.library.check.citations import NoteClaims
from karareader.library.check.examine import Report
from karareader.library.check.library_links import LibraryLinks
from karareader.library.check.pool import CheckedLibrary, Examiners, LinkSearch
from karareader.library.choices import NO_CHOICES, Choices
from karareader.library.files.scan import scan
from karareader.media.known_lengths import KnownLengths
from karareader.notes.model.film_places import vault_of
from karareader.notes.model.note import Problem
from karareader.settings import Profile, Settings, State

if TYPE_CHECKING:
    from karareader.cli.check_listening import NoteListener

STOPPED = 130  # the exit status of a program that Ctrl+C ended
_FIELDS = ("path", "title", "video", "times", "repaired", "doubtful", "last", "digest")
_LABELS = {
    "repaired-time": ("time repaired", "times repaired"),
    "doubtful-time": ("doubtful time", "doubtful times"),
    "unreadable-time": ("unreadable time", "unreadable times"),
    "broken-tag": ("broken tag", "broken tags"),
    "dead-link": ("dead link", "dead links"),
    "missing-video": ("video missing", "videos missing"),
    "front-matter": ("broken front matter", "broken front matters"),
    "duplicate": ("duplicate note", "duplicate notes"),
    "unreadable-note": ("unreadable note", "unreadable notes"),
    "fence": ("whole note in a code block", "whole notes in a code block"),
    "encoding": ("odd encoding", "odd encodings"),
    claims_report.KIND: ("sentence said elsewhere", "sentences said elsewhere"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the library to check")
    parser.add_argument("--json", action="store_true", help="one object a note, one a line, and the summary last")
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="the library that links are looked up in, if FOLDER is only a part"
    )
    parser.add_argument(
        "--listen",
        action="store_true",
        help="hear videos without captions where notes cite them; see karareader listen",
    )
    parser.add_argument("--write-to", type=Path, metavar="DIR", help="write repaired copies of the notes below DIR")
    parser.add_argument(
        "--jobs",
        type=count("processes", 64),
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes to use",
    )


def command(options: argparse.Namespace) -> int:
    """Run it on the standard output, by what the window remembers. Gives the exit status."""
    profile = Profile(options.profile)
    state = State.load(profile.data / "state.json")
    settings = Settings.load(profile.config / "settings.json")
    return run(
        options,
        state.lengths,
        sys.stdout,
        sys.stderr,
        tuple(map(Path, settings.media_folders)),
        encodings=state.caption_encodings,
        offsets=state.caption_offsets,
        data=profile.data,
        choices=Choices.of(state),
        listener=_listener(profile.data, settings) if options.listen else None,
    )


def _listener(data: Path, settings: Settings) -> NoteListener:
    from karareader.cli.check_listening import NoteListener

    terminal = sys.stderr.isatty()
    return NoteListener(data, settings, lambda words: print(words, file=sys.stderr) if terminal else None)


def run(
    arguments: argparse.Namespace,
    lengths: Mapping[str, float],
    out: TextIO,
    err: TextIO,
    media_folders: Sequence[Path] = (),
    *,
    encodings: Mapping[str, str] | None = None,
    offsets: Mapping[str, float] | None = None,
    data: Path | None = None,
    choices: Choices = NO_CHOICES,
    listener: NoteListener | None = None,
) -> int:
    """Check the library and print the report; the exit status: 1 if anything is unreadable.

    `encodings` of caption files, `offsets` of the captions of videos and `choices` are what the reader chose. Raises
    UserError where the folder is none, or copies would be written into the library.
    """
    root: Path = arguments.folder
    if not root.is_dir():
        raise UserError(f"“{root}” is not a folder.", "Name the folder that holds the notes.")
    target: Path | None = arguments.write_to
    if target is not None:
        check_copies.must_be_elsewhere(root, target)
        check_copies.sweep(target)
    unread: list[Report] = []
    paths = list(scan(root, lambda name, error: unread.append(_unread(root, name, error))))
    if not paths and not unread:
        raise UserError(f"“{root}” holds no notes.", "Notes are files that end in .md.")
    try:
        lengths = KnownLengths(lengths, (root, *media_folders), choices.files)
        reports = examine_all(root, paths, lengths, choices, copy_to=target, jobs=arguments.jobs, err=err)
        reports = _with_dead_links(root, paths, reports, arguments.library, arguments.jobs)
        files = CaptionFiles(root, encodings, offsets, data)
        claims: dict[str, NoteClaims] = {}
        troubles: dict[str, tuple[str, ...]] = {}
        if listener is not None or any_captions(root) or files.any_heard:
            claims = compared(root, reports, lengths, files, choices, listener=listener)
            troubles = files.troubles()
    except KeyboardInterrupt:
        print("\nStopped. Nothing in the library was changed.", file=err)
        return STOPPED
    except OSError as error:
        raise UserError(
            f"The copies could not be written: {error.strerror or error}.", "The notes are as they were."
        ) from error
    reports = [*(_with_claims(report, claims.get(report.path)) for report in reports), *unread]
    print_reports = _print_json if arguments.json else _print_text
    print_reports(reports, claims_report.summary(claims.values()), troubles, out)
    if target is not None:
        print(f"Repaired copies are in {target}.", file=err)
    return 1 if check.fails(reports) else 0


def examine_all(
    root: Path,
    paths: Sequence[Path],
    lengths: Mapping[str, float],
    choices: Choices = NO_CHOICES,
    *,
    copy_to: Path | None = None,
    jobs: int = 1,
    err: TextIO | None = None,
) -> list[Report]:
    """Examine all notes, those again that other notes may change, and find duplicates."""
    counter = Counter(err, "notes")
    with Examiners(CheckedLibrary(root, paths, lengths, copy_to, choices), jobs) as examiners:
        reports = []
        for report in examiners.examine():
            reports.append(report)
            counter(len(reports), len(paths))
        places = {report.path: number for number, report in enumerate(reports)}
        for readings in examiners.examine_again(again.at_odds(root, reports)):
            at = places[readings.path]
            reports[at] = again.with_readings(reports[at], readings)
    counter.clear()
    doubles = check.duplicates(reports)
    return [
        replace(report, findings=(*report.findings, doubles[report.path])) if report.path in doubles else report
        for report in reports
    ]


def _with_dead_links(
    root: Path, paths: Sequence[Path], reports: Sequence[Report], named: Path | None, jobs: int
) -> list[Report]:
    """The reports with the links that lead nowhere, in the library that is `named`, or in the vault of the folder.

    `paths` are those of the reports.
    """
    library = named or vault_of(root) or root
    everything = paths
    if library.resolve() != root.resolve():
        library, root_there = library.absolute(), root.absolute()
        paths, everything = [root_there / path.relative_to(root) for path in paths], list(scan(library))
    names = {path: (report.title, report.aliases) for path, report in zip(paths, reports, strict=True)}
    asked = [(path, report.links) for path, report in zip(paths, reports, strict=True)]
    with LinkSearch(LibraryLinks(library, everything, names), asked, jobs) as search:
        return [_with(report, found) for report, found in zip(reports, search.dead(), strict=True)]


def _with(report: Report, findings: Sequence[Problem]) -> Report:
    if not findings:
        return report
    return replace(report, findings=tuple(sorted((*report.findings, *findings), key=lambda finding: finding.line)))


def _unread(root: Path, name: str, error: OSError) -> Report:
    """The report on a folder that cannot be looked into, or on what has the name of a note and is none."""
    text = f"The file cannot be read: {error.strerror or error}."
    return Report(os.path.relpath(name, root), Path(name).stem, findings=(Problem("unreadable-note", 0, text),))


def _with_claims(report: Report, claims: NoteClaims | None) -> Report:
    return report if claims is None else replace(report, findings=(*report.findings, *claims.findings))


def _print_json(
    reports: Sequence[Report], captions: Mapping[str, int], troubles: Mapping[str, Sequence[str]], out: TextIO
) -> None:
    for report in reports:
        print(output.line(_as_json(report)), file=out)
    names = check_links.wanted(report.findings for report in reports)
    counts: dict[str, Any] = {
        **check.summary(reports),
        "captions": captions,
        "unread_captions": troubles,
        "dead-targets": check_links.as_json(names),
    }
    print(output.line({"summary": counts}), file=out)


def _as_json(report: Report) -> dict[str, Any]:
    # `dataclasses.asdict` copies everything deeply, which takes longer than all the rest of the printing.
    plain: dict[str, Any] = {name: getattr(report, name) for name in _FIELDS}
    plain["findings"] = [
        {"kind": finding.kind, "line": finding.line, "text": finding.text} for finding in report.findings
    ]
    return plain


def _print_text(
    reports: Sequence[Report], captions: Mapping[str, int], troubles: Mapping[str, Sequence[str]], out: TextIO
) -> None:
    for report in reports:
        if not report.findings:
            continue
        print(report.path, file=out)
        for finding in report.findings:
            line = f"line {finding.line}: " if finding.line else ""
            print(f"  {line}{_LABELS.get(finding.kind, (finding.kind,))[0]}: {finding.text}", file=out)
    print_troubles(troubles, out)
    counts = check.summary(reports)
    print(f"\n{counts['notes']:,} notes on {counts['videos']:,} videos, {counts['times']:,} times", file=out)
    for kind, (one, many) in _LABELS.items():
        if counts[kind]:
            print(f"  {counts[kind]:,} {one if counts[kind] == 1 else many}", file=out)
    if troubles:
        print(f"  {len(troubles):,} caption {'file' if len(troubles) == 1 else 'files'} not read in full", file=out)
    if names := check_links.told(check_links.wanted(report.findings for report in reports)):
        print(names, file=out)
    if captions["notes"]:
        print(claims_report.told(captions), file=out)
