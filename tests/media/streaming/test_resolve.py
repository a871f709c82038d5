"""The process in which yt-dlp runs, asked as the program asks it, over the test site."""

from __future__ import annotations

import io
import json
import queue
import re
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from karareader.base.json_lines import Parent
from karareader.media import ytdlp_options as resolve_options
from karareader.media.availability import Standing
from karareader.media.streaming import resolver_worker as resolve_worker
from karareader.media.streaming.choose import Want, choose
from karareader.media.streaming.formats import ResolvedVideo
from karareader.media.streaming.resolver import Answer, StreamRefused, StreamResolver
from karareader.media.ytdlp_options import NO_RUNTIME, WebOptions, browser, javascript_runtime, options
from tests.media.site import catalogue
from tests.media.site.films import SECONDS
from tests.media.site.server import PLUGINS, Site
from tests.media_factory import have_ffmpeg

pytestmark = pytest.mark.skipif(not have_ffmpeg(), reason="ffmpeg makes the films")
ID, OTHER = "frames00001", "frames00002"
PATIENCE = 40


def page(video_id: str = ID) -> str:
    return f"https://www.youtube.com/watch?v={video_id}"


class Asking:
    """A resolver, and the answers that it gave."""

    def __init__(self, web: WebOptions) -> None:
        self.resolver = StreamResolver(lambda: web)
        self.answers: queue.Queue[Answer] = queue.Queue()
        self.steps: list[str] = []
        self.want = Want()

    def __call__(self, url: str) -> Answer:
        self.resolver.ask(url, self.want, self.answers.put, self.steps.append)
        return self.answers.get(timeout=PATIENCE)

    def found(self, url: str) -> ResolvedVideo:
        answer = self(url)
        assert isinstance(answer, ResolvedVideo), answer
        return answer


@pytest.fixture
def ask(site: Site, tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(WebOptions(cache=str(tmp_path / "cache")))
    yield asking
    asking.resolver.close()


def status(url: str, headers: dict[str, str]) -> int:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=10) as answer:
        return int(answer.status)


def test_an_id_becomes_a_stream_with_all_that_is_known_of_it(site: Site, ask: Asking) -> None:
    site.add(ID, kinds=catalogue.KINDS).faults.needs = {"Referer": "https://www.youtube.com/"}
    found = ask.found(page())
    assert (found.title, found.channel, found.length) == ("Frames that carry their number", "The counting house", 40)
    assert [chapter.title for chapter in found.chapters] == ["First half", "Second half"]
    assert [(track.language, track.automatic) for track in found.captions] == [("en", False), ("en", True)]
    assert found.expires_at > found.asked_at + 3600
    assert ask.steps == ["Downloading JSON metadata", "Downloading m3u8 information"]
    source = choose(found, Want()).source()
    assert source.is_url
    assert not source.audio_location
    assert status(source.location, dict(source.http_headers)) == 200


def test_hls_and_separate_sound(site: Site, ask: Asking) -> None:
    site.add(ID, kinds=("hls",))
    site.add(OTHER, kinds=("split",))
    segments = choose(ask.found(page()), Want()).source()
    assert segments.segmented
    assert status(segments.location, dict(segments.http_headers)) == 200
    apart = choose(ask.found(page(OTHER)), Want()).source()
    assert "picture.mp4" in apart.location
    assert "sound.m4a" in apart.audio_location


def test_picture_and_sound_in_fragments_become_one_playlist(site: Site, ask: Asking, tmp_path: Path) -> None:
    video = site.add(ID, kinds=("fragments",), heights=(360, 720))
    video.faults.needs = {"Referer": "https://www.youtube.com/"}
    ask.want = Want("720p", 720, str(tmp_path / "streams"))
    found = ask.found(page())
    stream = choose(found, Want("720p"))
    source = stream.source()
    assert source.segmented
    assert not source.audio_location
    assert stream.apart is None
    master = Path(url2pathname(urlsplit(source.location).path))
    assert master.parent == tmp_path / "streams"
    picture, sound = (master.with_name(f"{master.stem}-{kind}.m3u8").read_text() for kind in "ps")
    assert picture.count("#EXTINF") == SECONDS
    assert f"{site.url}/media/{ID}/fragments.m4a?" in sound
    # Each part is where the playlist says: fragments begin with a box of this name.
    for text, file in ((picture, site.films.fragments), (sound, site.films.sound_fragments)):
        data, places = file.read_bytes(), re.findall(r"BYTERANGE:(\d+)@(\d+)", text)
        assert {data[int(at) + 4 : int(at) + 8] for _, at in places} == {b"moof"}
        assert sum(int(size) for size, _ in places) == len(data) - int(places[0][1]) or b"mfra" in data
    # Another quality is not joined yet.
    assert choose(found, Want("360p")).apart is not None


def test_what_cannot_be_joined_plays_apart(site: Site, ask: Asking, tmp_path: Path) -> None:
    site.add(ID, kinds=("fragments",)).faults.deny_after = 0
    ask.want = Want("360p", 360, str(tmp_path / "streams"))
    stream = choose(ask.found(page()), Want("360p"))
    assert stream.apart is not None
    assert "fragments.m4a" in stream.audio_url


def test_refusals_and_live_streams_come_across(site: Site, ask: Asking) -> None:
    site.add(OTHER, playability=catalogue.PRIVATE)
    answer = ask(page(OTHER))
    assert isinstance(answer, StreamRefused)
    assert answer.verdict.standing is Standing.PRIVATE
    assert answer.verdict.said.startswith("Private video")
    site.add(ID, kinds=("hls",), live_status="is_live")
    found = ask.found(page())
    assert found.is_live
    assert found.length == 0


def test_the_latest_question_wins_and_the_one_before_is_never_answered(site: Site, ask: Asking) -> None:
    held = site.add(ID)
    held.faults.hold = threading.Event()
    site.add(OTHER, title="The other one")
    first: list[Answer] = []
    ask.resolver.ask(page(), Want(), first.append)
    assert ask.found(page(OTHER)).title == "The other one"
    held.faults.hold.set()
    assert ask.found(page(OTHER)).title == "The other one"
    assert first == []


def test_cancelling_ends_the_process_and_the_next_question_is_answered(site: Site, ask: Asking) -> None:
    held = site.add(ID)
    held.faults.hold = threading.Event()
    asked, began = [], threading.Event()
    ask.resolver.ask(page(), Want(), asked.append, lambda _step: began.set())
    assert began.wait(PATIENCE)
    process = ask.resolver._child
    assert process is not None
    ask.resolver.cancel()
    assert process.wait(PATIENCE)
    assert process._process.returncode != 0
    assert not ask.resolver.busy
    held.faults.hold.set()
    assert ask.found(page()).title
    assert asked == []


def test_the_process_ends_with_the_resolver(site: Site, ask: Asking) -> None:
    site.add(ID)
    ask.resolver.warm()
    process = ask.resolver._child
    assert process is not None
    ask.found(page())
    assert ask.resolver._child is process
    ask.resolver.close()
    assert process.wait(PATIENCE)
    ask.resolver.ask(page(), Want(), ask.answers.put)
    ask.resolver.warm()
    assert not ask.resolver.running


def test_a_process_that_dies_is_told_and_started_again(site: Site, ask: Asking) -> None:
    held = site.add(ID)
    held.faults.hold = threading.Event()
    began = threading.Event()
    ask.resolver.ask(page(), Want(), ask.answers.put, lambda _step: began.set())
    assert began.wait(PATIENCE)
    assert ask.resolver._child is not None
    ask.resolver._child.kill()
    answer = ask.answers.get(timeout=PATIENCE)
    assert isinstance(answer, StreamRefused)
    assert answer.verdict.standing is Standing.TEMPORARY
    held.faults.hold.set()
    assert ask.found(page()).title


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    resolver = StreamResolver(WebOptions, [str(tmp_path / "missing")])
    answers: list[Answer] = []
    resolver.ask(page(), Want(), answers.append)
    assert isinstance(answers[0], StreamRefused)
    assert "could not be started" in answers[0].verdict.said


def test_a_folder_that_one_happens_to_be_in_brings_no_extensions(
    site: Site, ask: Asking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = tmp_path / "yt_dlp_plugins" / "extractor" / "evil.py"
    plugin.parent.mkdir(parents=True)
    plugin.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    site.add(ID)
    assert ask.found(page()).title
    assert not (tmp_path / "ran").exists()


def test_a_proxy_is_gone_through(site: Site, tmp_path: Path) -> None:
    site.add(ID, kinds=("fragments",))
    asking = Asking(WebOptions(proxy=site.url))
    asking.want = Want(folder=str(tmp_path))
    try:
        asking.found(page())
    finally:
        asking.resolver.close()
    assert {seen.name for seen in site.seen(ID)} == {"page", "fragments.mp4", "fragments.m4a"}
    assert all(seen.proxied for seen in site.seen(ID))


# The worker, in this process


@pytest.fixture
def worker(site: Site, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[dict[str, object]]]:
    """Has a worker answer requests; gives what it wrote."""
    monkeypatch.syspath_prepend(str(PLUGINS))

    def run(*requests: dict[str, object]) -> list[dict[str, object]]:
        output = io.StringIO()
        asked: queue.Queue[dict[str, object]] = queue.Queue()
        for request in requests:
            asked.put(request)
        resolve_worker.Worker(Parent(output)).serve(asked, idle=0.01)
        return [json.loads(line) for line in output.getvalue().splitlines()]

    return run


@pytest.mark.parametrize(
    ("playability", "standing"),
    [(catalogue.PRIVATE, Standing.PRIVATE), (catalogue.REGION, Standing.REGION), (catalogue.DRM, Standing.DRM)],
    ids=lambda value: getattr(value, "value", ""),
)
def test_each_refusal_is_told_by_the_worker(
    site: Site, worker: Callable[..., list[dict[str, object]]], playability: catalogue.Playability, standing: Standing
) -> None:
    site.add(ID, playability=playability)
    answer = worker({"id": 1, "page": page()})[-1]
    assert answer["standing"] == standing.value
    assert answer["said"]
    assert not answer["hint"]


def test_the_worker_goes_when_nobody_asks(worker: Callable[..., list[dict[str, object]]]) -> None:
    assert worker() == []
    assert worker({"web": {}}) == []


def test_what_is_missing_for_youtube_is_said(
    site: Site, worker: Callable[..., list[dict[str, object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolve_options, "javascript_runtime", lambda: None)
    site.add(ID)
    site.add(OTHER, playability=catalogue.UNAVAILABLE)
    fine, refused, elsewhere = (
        answer
        for number, url in enumerate((page(), page(OTHER), site.page(ID)))
        for answer in worker({"id": number, "page": url})
        if "step" not in answer
    )
    assert fine["found"]["warning"] == NO_RUNTIME  # type: ignore[index]
    assert refused["hint"] == NO_RUNTIME
    assert elsewhere["found"]["warning"] == ""  # type: ignore[index]


def test_a_browser_that_is_no_browser_is_told(worker: Callable[..., list[dict[str, object]]], site: Site) -> None:
    site.add(ID)
    answer = worker({"id": 1, "page": page(), "web": {"cookies": "netscape"}})[-1]
    assert answer["standing"] == "temporary"
    assert "cookies of the browser" in str(answer["hint"])


# What yt-dlp is told


def test_our_own_deno_is_handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    runtime = javascript_runtime()
    assert runtime is not None
    assert runtime.parent == Path(sys.executable).parent
    assert options(WebOptions())["js_runtimes"] == {"deno": {"path": str(runtime)}}


def test_proxy_and_cookies_are_passed_and_never_shown() -> None:
    web = WebOptions(proxy="http://me:secret@proxy.example:8080", cookies="firefox:work")
    told = options(web)
    assert told["proxy"] == web.proxy
    assert told["cookiesfrombrowser"] == ("firefox", "work", None, None)
    assert "secret" not in repr(web)
    assert "firefox" not in repr(web)
    assert resolve_options.from_json(json.loads(json.dumps(web.to_json()))) == web
    assert resolve_options.from_json({"proxy": 7}) == WebOptions()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("firefox", ("firefox", None, None, None)),
        ("Chrome+gnomekeyring:Profile 1", ("chrome", "Profile 1", "GNOMEKEYRING", None)),
        ("firefox:default::work", ("firefox", "default", None, "work")),
        ("firefox::none", ("firefox", None, None, "none")),
    ],
)
def test_a_browser_is_named_as_yt_dlp_has_it(text: str, told: tuple[str | None, ...]) -> None:
    assert browser(text) == told


@pytest.mark.parametrize("text", ["+", ":x", "  "])
def test_a_browser_that_cannot_be_read_is_told_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="browser"):
        browser(text)
