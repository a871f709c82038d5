"""A note whose video is on the web: the real program, real libVLC, and yt-dlp in its process, over the test site."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.media.site import films as made
from tests.media.site.server import Site
from tests.media_factory import decode_barcode
from tests.screen.desktop import Program, wait_for

Start = Callable[..., Program]
ID = "frames00001"
TIMES = range(5, 38, 4)


def write_note(folder: Path, video: str = ID) -> Path:
    note = folder / f"{video}.md"
    paragraphs = "\n\n".join(f"What is seen at this place of the film stands here [0:{second:02}]." for second in TIMES)
    note.write_text(f"---\ntitle: A film elsewhere\nvideoId: {video}\n---\n\n{paragraphs}\n", encoding="utf-8")
    return note


def frame(program: Program) -> int | None:
    return decode_barcode(program.desktop.look(program.find("videoSurface").box))


def shows(program: Program, seconds: float, within: float) -> bool:
    number = frame(program)
    return number is not None and -0.2 <= number / made.FPS - seconds <= within


@pytest.mark.parametrize("kind", ["progressive", "fragments"])
def test_a_click_on_a_time_streams_from_there_and_the_next_seeks(
    start: Start, site: Site, tmp_path: Path, kind: str
) -> None:
    video = site.add(ID, kinds=(kind,))
    video.faults.needs = {"Referer": "https://www.youtube.com/"}
    through_proxy = kind == "fragments"
    if through_proxy:
        settings = tmp_path / "profile" / "config" / "settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"proxy": site.url}), encoding="utf-8")
    program = start(write_note(tmp_path), env=site.environment)
    wait_for("the offer to play", lambda: program.find("offerButton").name == "Play from youtube.com")
    assert site.log == []
    program.desktop.click(*program.chip("0:13").centre)
    wait_for("the frame of 0:13", lambda: shows(program, 13, within=1.5))
    program.desktop.click(*program.chip("0:29").centre)
    between: list[int] = []

    def arrives() -> bool:
        number = frame(program) or 0
        if 15 < number / made.FPS < 28:
            between.append(number)
        return shows(program, 29, within=1.0)

    wait_for("the frame of 0:29", arrives)
    assert not between, "the film played on from the place of the first click"
    # Twice in a row: the picture does not stay behind at the first of the two.
    first, second = program.chip("0:13").centre, program.chip("0:05").centre
    program.desktop.click(*first)
    program.desktop.click(*second)
    wait_for("the frame of 0:05", lambda: shows(program, 5, within=1.0))
    fetched = [seen for seen in site.seen(ID) if seen.name.startswith(("whole", "hls", "fragments"))]
    assert fetched
    assert 403 not in {seen.status for seen in fetched}
    assert all(seen.headers.get("Referer") == "https://www.youtube.com/" for seen in fetched)
    assert {seen.proxied for seen in site.seen(ID)} == {through_proxy}
    assert "Traceback" not in program.output
    assert "secret" not in program.output


def test_a_link_that_stops_working_is_replaced_and_the_film_goes_on(start: Start, site: Site, tmp_path: Path) -> None:
    video = site.add(ID)
    # Slow enough that libVLC has not got all of the file when the line breaks.
    video.faults.throttle, video.faults.cuts, video.faults.cut_after = 100_000, 1, 70_000
    video.faults.deny_after = 1
    program = start(write_note(tmp_path), env=site.environment)
    wait_for("the offer to play", lambda: program.find("offerButton").name)
    program.click(program.find("offerButton"))
    wait_for("a frame", lambda: frame(program) is not None)
    # Not sooner than that: libVLC asks twice at the start, and a later try of its own would do.
    assert site.wait_for(lambda: len([seen for seen in site.log if seen.name == "page"]) > 1, 60)
    video.faults.deny_after, video.faults.throttle = None, 0
    assert any(seen.status == 403 for seen in site.log)
    reached = wait_for("a frame beyond the break", lambda: (frame(program) or 0) > made.FPS * 5)
    assert reached
