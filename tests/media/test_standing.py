"""What yt-dlp raises becomes a standing: the errors are its own, raised by its own code over the test site."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from karareader.media.availability import Standing, Verdict, clean, judge, read, without_secrets
from tests.media.site import catalogue
from tests.media.site.catalogue import Playability
from tests.media.site.server import PLUGINS, Site
from tests.media_factory import have_ffmpeg

pytestmark = pytest.mark.skipif(not have_ffmpeg(), reason="ffmpeg makes the films")
ID = "frames00001"
PAGE = f"https://www.youtube.com/watch?v={ID}"


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """yt-dlp in this process knows the test site, and says nothing."""
    monkeypatch.syspath_prepend(str(PLUGINS))
    logging.getLogger("yt-dlp in the tests").setLevel(logging.CRITICAL + 1)


def raised(url: str, **options: Any) -> Verdict:
    """The verdict on what yt-dlp raises for this address."""
    import yt_dlp

    logger = logging.getLogger("yt-dlp in the tests")
    told = {"logger": logger, "quiet": True, "geo_bypass": False, "extractor_retries": 0, "color": "no_color"}
    with yt_dlp.YoutubeDL({**told, **options}) as loader, pytest.raises(yt_dlp.utils.YoutubeDLError) as caught:
        loader.extract_info(url, download=False)
    return judge(caught.value)


@pytest.mark.parametrize(
    ("playability", "standing"),
    [
        (catalogue.PRIVATE, Standing.PRIVATE),
        (catalogue.REMOVED, Standing.GONE),
        (catalogue.TERMINATED, Standing.GONE),
        (catalogue.COPYRIGHT, Standing.GONE),
        (catalogue.VIOLATION, Standing.GONE),
        (catalogue.UNAVAILABLE, Standing.GONE),
        (catalogue.REGION, Standing.REGION),
        (catalogue.REGION_COPYRIGHT, Standing.REGION),
        (catalogue.AGE, Standing.AGE),
        (catalogue.BOT, Standing.BLOCKED),
        (catalogue.LIMITED, Standing.BLOCKED),
        (catalogue.MEMBERS, Standing.LOGIN),
        (catalogue.PAYMENT, Standing.LOGIN),
        (catalogue.LOGIN, Standing.LOGIN),
        (catalogue.DRM, Standing.DRM),
        (catalogue.PREMIERE, Standing.UPCOMING),
        (catalogue.UPCOMING, Standing.UPCOMING),
        (catalogue.NOT_LIVE, Standing.NOT_LIVE),
    ],
    ids=lambda value: value.value if isinstance(value, Standing) else (value.subreason or value.reason)[:40],
)
def test_each_refusal_of_the_site(quiet: None, site: Site, playability: Playability, standing: Standing) -> None:
    site.add(ID, playability=playability)
    verdict = raised(PAGE)
    assert verdict.standing is standing
    assert "http" not in verdict.said
    assert "--" not in verdict.said
    if playability.reason:
        assert playability.reason.rstrip(".") in verdict.said or playability.subreason in verdict.said


@pytest.mark.parametrize(
    ("status", "standing"),
    [(404, Standing.GONE), (410, Standing.GONE), (401, Standing.LOGIN), (429, Standing.BLOCKED),
     (451, Standing.REGION), (403, Standing.TEMPORARY), (500, Standing.TEMPORARY), (503, Standing.TEMPORARY)],
)  # fmt: skip
def test_each_status_of_the_server(quiet: None, site: Site, status: int, standing: Standing) -> None:
    site.add(ID).faults.page_status = status
    assert raised(PAGE).standing is standing


def test_a_site_that_does_not_answer_is_a_matter_of_time(quiet: None, site: Site) -> None:
    site.unplug()
    assert raised(PAGE).standing is Standing.TEMPORARY


def test_a_page_without_a_video() -> None:
    from yt_dlp.utils import DownloadError, UnsupportedError

    error = UnsupportedError("https://example.org/?sig=secret")
    verdict = judge(DownloadError(f"ERROR: {error}", (UnsupportedError, error, None)))
    assert verdict == Verdict(Standing.UNSUPPORTED, "Unsupported URL: https://example.org/?…")


@pytest.mark.parametrize(
    "words",
    ["Unable to extract initial player response", "An extractor error has occurred.", "No video formats found!"],
)
def test_a_page_that_this_yt_dlp_does_not_understand(words: str) -> None:
    from yt_dlp.utils import DownloadError, ExtractorError

    error = ExtractorError(words, video_id=ID, ie="youtube")
    verdict = judge(DownloadError(f"ERROR: {error}", (ExtractorError, error, None)))
    assert verdict == Verdict(Standing.UNSUPPORTED, words)


@pytest.mark.parametrize(
    ("number", "words"), [(-2, "Name or service not known"), (11001, "getaddrinfo failed")], ids=["Linux", "Windows"]
)
def test_no_name_is_resolved_without_a_network(
    quiet: None, site: Site, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    import socket

    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(number, words)

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    monkeypatch.setenv("KARAREADER_TEST_SITE", "https://www.youtube.com")
    assert raised(PAGE).standing is Standing.OFFLINE


def test_a_machine_without_a_way_to_the_network(quiet: None, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import socket

    def fail(*_: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", fail)
    assert raised(PAGE).standing is Standing.OFFLINE


def test_what_drm_marks_is_drm_without_a_word_of_the_site(quiet: None, site: Site) -> None:
    import yt_dlp

    loader = yt_dlp.YoutubeDL({"logger": logging.getLogger("yt-dlp in the tests"), "quiet": True})
    format_ = {"format_id": "1", "url": "http://127.0.0.1/x", "has_drm": True}
    info = {"id": ID, "title": "t", "extractor": "e", "extractor_key": "E", "formats": [format_], "webpage_url": PAGE}
    with pytest.raises(yt_dlp.utils.YoutubeDLError) as caught:
        loader.process_ie_result(info, download=False)
    assert judge(caught.value).standing is Standing.DRM


def test_a_video_whose_id_is_such_a_word_is_not_taken_for_it(quiet: None, site: Site) -> None:
    site.add("-DRM-bot404", playability=catalogue.REMOVED)
    assert raised("https://www.youtube.com/watch?v=-DRM-bot404").standing is Standing.GONE


def test_an_error_of_the_program_itself_is_no_verdict_on_the_video() -> None:
    assert judge(KeyError("title")).standing is Standing.TEMPORARY
    assert read("") is Standing.TEMPORARY


def test_what_is_shown_and_logged_holds_no_secret() -> None:
    long = "https://r4.googlevideo.com/videoplayback?expire=1&sig=AOq0QJ8wRg&ip=1.2.3.4"
    path = "https://manifest.googlevideo.com/api/manifest/hls/expire/1700000000/sig/AOq0QJ8wRg/index.m3u8"
    text = clean(f"ERROR: [youtube] {ID}: cannot fetch {long} nor {path} via http://me:pw@proxy.local/x (caused by …")
    for secret in ("AOq0QJ8wRg", "1.2.3.4", "me:pw"):
        assert secret not in text
    assert "r4.googlevideo.com/videoplayback" in text
    assert without_secrets("no address here") == "no address here"
    assert len(clean("word " * 200)) <= 240
