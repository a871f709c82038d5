"""Pages of sites that only yt-dlp knows are videos; pages of the rest of the web stay plain."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from karareader.media.streaming.known_pages import is_video_page
from karareader.notes.load import parse_note
from karareader.notes.model import other_sites, video_ref

TALK = "https://www.ted.com/talks/candace_parker_how_to_break_down_barriers"
VIDEOS = (
    TALK,
    "https://archive.org/details/XD300-23_68HighlightsAResearchCntAugHumanIntellect",
    "https://soundcloud.com/ethmusic/lostin-powers-she-so-heavy",
    "https://peertube.tv/w/122d093a-1ede-43bd-bd34-59d2931ffc5e",
    "https://media.ccc.de/v/30C3_-_5443_-_en_-_saal_g_-_201312281830_-_introduction_to_processor_design_-_byterazor",
    "https://streamable.com/dnd1",
)
PLAIN = (
    "https://example.org/article",
    "https://en.wikipedia.org/wiki/Prism",
    "https://github.com/yt-dlp/yt-dlp",
    "https://docs.python.org/3/library/re.html",
    "https://stackoverflow.com/questions/1732348/regex",
    "https://www.ted.com/about",
    "https://ted.example/talks/candace_parker",
    "https://soundcloud.com/the-concept-band",
    "https://www.youtube.com/@channel",
    "https://vimeo.com/channels/tributes",
    "http://[bad",
    "file:///talks/x",
    "ted.com",
)


@pytest.fixture(autouse=True)
def _asked() -> Iterator[None]:
    other_sites.ask(is_video_page)
    yield
    other_sites.ask(lambda _: False)


def found(head: str, body: str = "Words.") -> str | None:
    video = video_ref.find(parse_note(Path("/nowhere/note.md"), f"---\n{head}\n---\n{body}\n".encode()))
    return video.key if video is not None else None


@pytest.mark.parametrize("url", VIDEOS)
def test_a_page_that_an_extractor_takes(url: str) -> None:
    assert other_sites.is_video_page(url)
    assert found(f"source: {url}#t=30") == f"url:{url}"


@pytest.mark.parametrize("url", PLAIN)
def test_a_plain_page(url: str) -> None:
    assert not other_sites.is_video_page(url)
    assert found(f"source: {url}") is None


@pytest.mark.parametrize("key", ["url", "source", "link", "media", "video"])
@pytest.mark.parametrize("written", ["{}", "'{}'", '"[A talk]({})"', '"<{}>"', "\n  - {}"])
def test_however_it_is_written(key: str, written: str) -> None:
    assert found(f"{key}: {written.format(TALK)}") == f"url:{TALK}"
    assert found(f"{key}: {written.format('https://youtu.be/Kr4Rd3rT0ur')}") == "youtube:Kr4Rd3rT0ur"


def test_what_says_more_goes_first() -> None:
    assert found(f"source: {TALK}\nvideoId: Kr4Rd3rT0ur") == "youtube:Kr4Rd3rT0ur"
    # No body link makes a video of a page that is none of a known site: notes link to much.
    assert found("title: x", f"See {TALK}.") is None
    assert found(f"see_also: {TALK}") is None
    # Any value of the front matter is looked at last.
    assert found("recording: https://vimeo.com/76979871") == "vimeo:76979871"
    assert found("recording: https://vimeo.com/76979871", "https://youtu.be/Kr4Rd3rT0ur") == "youtube:Kr4Rd3rT0ur"


def test_the_list_is_loaded_for_hosts_that_stand_in_it_only() -> None:
    plain = [each for each in PLAIN if "ted.com" not in each and "soundcloud" not in each]
    program = (
        "import sys\nfrom karareader.media.streaming.known_pages import is_video_page\n"
        f"assert not any(map(is_video_page, {plain[:5]!r}))\nassert 'yt_dlp' not in sys.modules\n"
        f"assert is_video_page({TALK!r})\nassert 'yt_dlp.extractor.lazy_extractors' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
