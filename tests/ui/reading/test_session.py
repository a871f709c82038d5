"""Notes are opened in worker threads, in whatever order those come to run: none ever waits for one that never comes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from karareader.library.names.wikilinks import WikilinkResolver
from karareader.timeline.repair.context import Known
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.page.style import Look
from karareader.ui.reading.note_sources import NoteSources
from karareader.ui.reading.opened import Find, OpenRequest
from karareader.ui.reading.session import Session
from karareader.ui.runtime.tasks import Pool
from karareader.ui.services.library import LibraryService

Job = Callable[[], None]


class Queue(Pool):
    """A pool whose jobs the test runs, each in a thread of its own, when and in which order it likes."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Job] = []

    def submit(self, job: Job, *, aside: bool = False) -> None:
        self.jobs.append(job)

    def take(self) -> list[Job]:
        """What was handed in since."""
        jobs, self.jobs = self.jobs, []
        return jobs


@pytest.fixture
def queue(qtbot: QtBot) -> Iterator[Queue]:
    queue = Queue()
    yield queue
    queue.close()


@pytest.fixture
def session(queue: Queue) -> Session:
    return Session(
        queue,
        NoteSources(
            resolver=lambda: WikilinkResolver(Path(), ()),
            known=lambda _video, _path: Known(),
            locate=lambda ref, _note: Path(f"{ref.id}.mp4"),
        ),
        look=lambda: Look(LIGHT),
    )


@pytest.fixture
def notes(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.md" for name in ("one", "two")]
    for path in paths:
        path.write_text(f"---\nvideoId: Kr4Rd3r_{path.stem}\n---\nWords [0:10].\n")
    return paths


def begin(job: Job) -> threading.Thread:
    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    return thread


def test_no_job_of_a_note_that_was_overtaken_waits_for_ever(session: Session, queue: Queue, notes: list[Path]) -> None:
    session.open(OpenRequest(notes[0]))
    first, *others = queue.take()
    # A thread that has time begins with what comes next, before the first has looked whether it is still wanted.
    threads = [begin(job) for job in others]
    session.open(OpenRequest(notes[1]))
    threads += [begin(job) for job in (first, *queue.take())]
    for thread in threads:
        thread.join(5)
    assert not any(thread.is_alive() for thread in threads)


def test_the_video_of_a_note_that_is_read_again_while_it_is_opened_is_found(
    qtbot: QtBot, session: Session, queue: Queue, notes: list[Path]
) -> None:
    found: list[Find] = []
    session.video_found.connect(found.append)

    def work() -> None:
        for job in queue.take():
            begin(job).join(5)

    def video() -> str | None:
        work()
        return found[-1].video.id if found and found[-1].video else None

    session.open(OpenRequest(notes[0]))
    qtbot.waitUntil(lambda: video() == "Kr4Rd3r_one")
    found.clear()
    session.open(OpenRequest(notes[0]))  # the same note once more, and at once its file changes
    session.reload({})
    qtbot.waitUntil(lambda: video() == "Kr4Rd3r_one")


def test_what_is_still_looked_for_does_not_take_the_place_of_a_video_given_by_hand(
    qtbot: QtBot, session: Session, queue: Queue, notes: list[Path]
) -> None:
    found: list[Find] = []
    session.video_found.connect(found.append)

    def shown() -> bool:
        for job in queue.take():
            begin(job).join(5)
        return bool(found)

    session.open(OpenRequest(notes[0]))
    qtbot.waitUntil(shown)
    found.clear()
    for given in (True, False):
        session.find_video_again()
        looks = queue.take()
        if given:
            session.video_given()
        for job in looks:
            begin(job).join(5)
        if given:
            qtbot.wait(50)  # an answer would have come by now
        else:
            qtbot.waitUntil(lambda: bool(found))
        assert bool(found) is not given


def test_the_window_closes_while_the_names_of_a_library_are_awaited(qtbot: QtBot, queue: Queue, tmp_path: Path) -> None:
    keeper = LibraryService(queue)
    keeper.open(tmp_path)  # and nobody comes to read it
    waiting = begin(lambda: keeper.resolver().resolve("one", tmp_path) and None)
    keeper.finish()
    waiting.join(5)
    assert not waiting.is_alive()
