"""`karareader check FOLDER`: what is wrong in a library, told without a window."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TextIO

from karareader.cli_captions import CaptionFiles, print_troubles
from karareader.cli_claims import any_captions, compared
from karareader.cli_counter import Counter
from karareader.errors import UserError
from karareader.library import check, claims_report
from karareader.library.check import Report, VideoId
from karareader.library.check_pool import Examiners, Library, Together
from karareader.library.claims_report import NoteClaims
from karareader.library.scan import scan
from karareader.media import reference
from karareader.notes.note import Note

STOPPED = 130  # the exit status of a program that Ctrl+C ended
_FIELDS = tuple(field.name for field in fields(Report))
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
    parser.add_argument("--write-to", type=Path, metavar="DIR", help="write repaired copies of the notes below DIR")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes to use")


def find_video(note: Note) -> VideoId | None:
    """The video of a note as checking needs it."""
    ref = reference.find(note)
    if ref is None:
        return None
    missing = ref.path.name if ref.path is not None and not ref.path.exists() else ""
    return VideoId(ref.key, ref.id, missing)


def run(
    arguments: argparse.Namespace,
    lengths: Mapping[str, float],
    out: TextIO,
    err: TextIO,
    *,
    encodings: Mapping[str, str] | None = None,
    offsets: Mapping[str, float] | None = None,
) -> int:
    """Check the library and print the report; the exit status: 1 if anything is unreadable.

    `encodings` of caption files and `offsets` of the captions of videos are what the reader chose. Raises UserError
    where the folder is none, or copies would be written into the library.
    """
    root: Path = arguments.folder
    if not root.is_dir():
        raise UserError(f"“{root}” is not a folder.", "Name the folder that holds the notes.")
    target: Path | None = arguments.write_to
    if target is not None:
        check.must_be_elsewhere(root, target)
    paths = list(scan(root))
    if not paths:
        raise UserError(f"“{root}” holds no notes.", "Notes are files that end in .md.")
    try:
        reports = examine_all(root, paths, lengths, copy_to=target, jobs=arguments.jobs, err=err)
        files = CaptionFiles(root, encodings, offsets)
        claims: dict[str, NoteClaims] = {}
        troubles: dict[str, tuple[str, ...]] = {}
        if any_captions(root):
            claims = compared(root, reports, lengths, files)
            troubles = files.troubles()
    except KeyboardInterrupt:
        print("\nStopped. Nothing in the library was changed.", file=err)
        return STOPPED
    except OSError as error:
        raise UserError(
            f"The copies could not be written: {error.strerror or error}.", "The notes are as they were."
        ) from error
    reports = [_with_claims(report, claims.get(report.path)) for report in reports]
    print_reports = _print_json if arguments.json else _print_text
    print_reports(reports, claims_report.summary(claims.values()), troubles, out)
    if target is not None:
        print(f"Repaired copies are in {target}.", file=err)
    return 1 if check.fails(reports) else 0


def examine_all(
    root: Path,
    paths: Sequence[Path],
    lengths: Mapping[str, float],
    *,
    copy_to: Path | None = None,
    jobs: int = 1,
    err: TextIO | None = None,
) -> list[Report]:
    """Examine all notes, those again that other notes on the same video contradict, and find duplicates."""
    counter = Counter(err, "notes")
    with Examiners(Library(root, paths, find_video, lengths, copy_to), jobs) as examiners:
        reports = []
        for report in examiners.examine():
            reports.append(report)
            counter(len(reports), len(paths))
        places = {report.path: number for number, report in enumerate(reports)}
        at_odds: list[Together] = [
            ([paths[number] for number in video], [reports[number].voice for number in video])
            for video in check.at_odds(reports, lengths)
        ]
        for report in examiners.examine_together(at_odds):
            reports[places[report.path]] = report
    counter.clear()
    doubles = check.duplicates(reports)
    return [
        replace(report, findings=(*report.findings, doubles[report.path])) if report.path in doubles else report
        for report in reports
    ]


def _with_claims(report: Report, claims: NoteClaims | None) -> Report:
    return report if claims is None else replace(report, findings=(*report.findings, *claims.findings))


def _print_json(
    reports: Sequence[Report], captions: Mapping[str, int], troubles: Mapping[str, Sequence[str]], out: TextIO
) -> None:
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    for report in reports:
        print(encode(_as_json(report)), file=out)
    counts: dict[str, Any] = {**check.summary(reports), "captions": captions, "unread_captions": troubles}
    print(json.dumps({"summary": counts}), file=out)


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
    if captions["notes"]:
        print(claims_report.told(captions), file=out)
