"""The test site does what it says: what is built on it is only as good."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.media.site import films as made
from tests.media.site.server import Site
from tests.media_factory import have_ffmpeg

pytestmark = pytest.mark.skipif(not have_ffmpeg(), reason="ffmpeg makes the films")
ID = "frames00001"


def fetch(url: str, **headers: str) -> tuple[int, bytes]:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): text for name, text in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, b""


def media(site: Site, name: str = "whole.mp4") -> str:
    return f"{site.url}/media/{ID}/{name}"


def test_gives_files_whole_and_in_ranges(site: Site) -> None:
    site.add(ID)
    whole = site.films.whole.read_bytes()
    assert fetch(media(site)) == (200, whole)
    assert fetch(media(site), Range="bytes=1000-1999") == (206, whole[1000:2000])
    assert fetch(media(site), Range="bytes=-500") == (206, whole[-500:])
    assert fetch(media(site), Range=f"bytes={len(whole)}-")[0] == 416

    def noted() -> set[tuple[int, int, int]]:
        return {(seen.status, seen.first, seen.sent) for seen in site.seen(ID, "whole.mp4")}

    # A request is written down once all is sent: whoever asked may know it earlier.
    assert site.wait_for(lambda: (206, 1000, 1000) in noted()), noted()


def test_cuts_in_the_middle_of_a_file_as_often_as_told(site: Site) -> None:
    faults = site.add(ID).faults
    faults.cuts, faults.cut_after = 1, 50_000
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        fetch(media(site))
    assert fetch(media(site))[0] == 200


def test_denies_after_so_many_requests_and_wants_its_headers(site: Site) -> None:
    faults = site.add(ID).faults
    faults.deny_after = 1
    assert [fetch(media(site))[0] for _ in range(2)] == [200, 403]
    faults.deny_after, faults.needs = None, {"Referer": "https://example.org/"}
    assert fetch(media(site))[0] == 403
    assert fetch(media(site), Referer="https://example.org/")[0] == 200


def test_links_expire_by_the_clock_of_the_site(site: Site) -> None:
    site.add(ID)
    site.clock = lambda: 2000.0
    assert fetch(media(site) + "?expire=2001")[0] == 200
    assert fetch(media(site) + "?expire=1999")[0] == 403
    assert fetch(media(site, "expire/2001/sig/x/hls/media.m3u8"))[0] == 200
    assert fetch(media(site, "expire/1999/sig/x/hls/media.m3u8"))[0] == 403


def test_can_be_unplugged_and_comes_back_at_the_same_address(site: Site) -> None:
    site.add(ID)
    url = media(site)
    site.unplug()
    with pytest.raises(urllib.error.URLError):
        fetch(url)
    site.plug_in()
    assert fetch(url)[0] == 200


def test_the_films_are_as_long_as_they_say(films: made.Films) -> None:
    segments = sorted(Path(films.playlist).parent.glob("*.ts"))
    assert len(segments) == made.SECONDS / made.SEGMENT_SECONDS
