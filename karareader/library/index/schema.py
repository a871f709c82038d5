"""The tables of facts, and how they are opened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

# The titles of videos by their keys; “Recording” is none, which stands over many a video.
TITLES = """
select video, title from listed where title <> '' and lower(title) not in
    (select lower(title) from listed group by lower(title) having count(distinct video) > 2) order by title
"""

TABLES = """
create table meta (name text primary key, value) without rowid;
-- A note; `path` is relative to the library, as bytes of the file system; `size`, `changed`, `written` are its stamp.
-- `own_*` is how it reads by itself (see `agreement.Voice`), `channel_group` with which others it is evidence for one
-- another (see `channels.group`); `context` and `length` are the evidence from outside that its times were read with.
-- `dated` is when the note says that it is from, in nanoseconds since 1970; 0 for nothing.
create table note (
    id integer primary key, path blob not null,
    size integer not null, changed integer not null, written integer not null,
    title text not null, channel text not null, video text not null,
    times integer not null, repaired integer not null, doubtful integer not null, problems integer not null,
    channel_group text not null, own_last real not null, own_span real not null, own_pace real not null,
    own_odd integer not null, own_sure integer not null,
    length real, context text not null, dated integer not null
);
-- What is looked at only when the note is: packed text, times, lines, and a JSON object of headings and problems.
create table body (id integer primary key, text blob not null, stamps blob not null, lines blob not null, more text);
create table link (key text not null, note integer not null, target text not null, at integer not null,
    length integer not null);
create table alias (note integer not null, name text not null);
create table tag (note integer not null, name text not null);
-- The other videos that a note cites, numbered (`which`) as in its times; all else as in `note`.
create table cited (note integer not null, which integer not null, video text not null, times integer not null,
    own_last real not null, own_span real not null, own_pace real not null, own_odd integer not null,
    own_sure integer not null, length real, context text not null);
create table listed (note integer not null, video text not null, title text not null);
"""
INDEXES = """
create unique index note_path on note (path);
create index note_video on note (video);
create index link_key on link (key);
create index link_note on link (note);
create index alias_note on alias (note);
create index tag_note on tag (note);
create index cited_note on cited (note);
create index cited_video on cited (video);
create index listed_note on listed (note);
create index listed_video on listed (video);
"""
# All tables that hold rows of a note, with the column that names it.
OF_A_NOTE = (
    ("body", "id"), ("link", "note"), ("alias", "note"), ("tag", "note"), ("cited", "note"), ("listed", "note"),
    ("note", "id"),
)  # fmt: skip
# Seconds that a writer waits for another connection.
_PATIENCE = 10.0


def create(making: Path) -> sqlite3.Connection:
    """New tables in the folder `making`, without indexes, open for one long writing that needs no way back.

    To be used by one thread at a time.
    """
    facts = sqlite3.connect(making / "facts.db", isolation_level=None, check_same_thread=False)
    facts.executescript(
        "pragma page_size=8192; pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-32000;"
    )
    facts.executescript(TABLES)
    return facts


def add_indexes(facts: sqlite3.Connection) -> None:
    """Make the indexes, once all that is known at first is in the tables."""
    facts.executescript(INDEXES)
    facts.execute("analyze")


def finish(facts: sqlite3.Connection) -> None:
    """End that writing: from now on every change is a transaction."""
    facts.execute("pragma synchronous=full")
    facts.execute("pragma journal_mode=wal")


def open_to_write(making: Path) -> sqlite3.Connection:
    """The tables in `making`, for changing them in transactions."""
    facts = sqlite3.connect(making / "facts.db", isolation_level=None, timeout=_PATIENCE)
    facts.execute("pragma synchronous=normal")
    facts.execute("pragma foreign_keys=off")
    return facts


def check(making: Path) -> None:
    """Look through the tables. Raises sqlite3.Error or ValueError if they are damaged."""
    facts = open_to_read(making)
    try:
        said = facts.execute("pragma quick_check(1)").fetchone()
        if said is None or said[0] != "ok":
            raise ValueError(f"The tables of facts are damaged: {said[0] if said else 'nothing is in them'}.")
    finally:
        facts.close()


def changes(making: Path | None) -> int:
    """How often what is in `making` was changed; -1 where there is nothing. Raises sqlite3.Error, ValueError."""
    if making is None:
        return -1
    facts = open_to_read(making)
    try:
        found = facts.execute("select value from meta where name = 'changes'").fetchone()
        return int(found[0]) if found else -1
    finally:
        facts.close()


def open_to_read(making: Path) -> sqlite3.Connection:
    """The tables in `making`, for reading beside a writer. To be used by one thread at a time.

    Reading beside a writer needs a small file of its own; where none can be made, nobody can write either, and the
    tables are read as they lie there.
    """
    file = making / "facts.db"
    try:
        return _open(f"{file.as_uri()}?mode=rw")
    except sqlite3.OperationalError:
        log = file.with_name("facts.db-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _open(f"{file.as_uri()}?immutable=1")


def _open(address: str) -> sqlite3.Connection:
    facts = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        facts.execute("pragma query_only=1")
        facts.execute("select 1 from meta").fetchone()
    except sqlite3.Error:
        facts.close()
        raise
    return facts
