"""Why an address does not play is named for what it is."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator

import pytest

from karareader.media.availability import Standing
from karareader.media.streaming.probe import ProbeResult, probe


@pytest.fixture
def server() -> Iterator[str]:
    """An address whose path says what is answered."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            what = self.path.strip("/").partition(".")[0]
            body = b"<!DOCTYPE html><html>Sign in</html>" if what == "page" else bytes(2000)
            status = int(what) if what.isdigit() else 206 if what == "parts" else 200
            self.send_response(status)
            self.send_header("Content-Type", "text/html" if what == "page" else "video/mp4")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    httpd = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address at which nothing answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{taken.getsockname()[1]}"


def found(url: str, proxy: str = "") -> ProbeResult:
    finding = probe(url, {}, proxy)
    assert finding is not None
    return finding


@pytest.mark.parametrize(
    ("what", "standing", "title", "text"),
    [
        ("404", Standing.GONE, "This video is not there any more", "answered 404 (not found)"),
        ("410", Standing.GONE, "This video is not there any more", "answered 410 (gone)"),
        ("403", Standing.UNSUPPORTED, "The site refuses this video", "answered 403 (forbidden)"),
        ("503", Standing.TEMPORARY, "The site cannot send the video now", "answered 503"),
        ("page", Standing.UNSUPPORTED, "This address shows a web page, not a video", "may want a login"),
        ("whole", Standing.UNSUPPORTED, "This video can only be played from its beginning", "Download it"),
    ],
)
def test_an_answer_is_named(server: str, what: str, standing: Standing, title: str, text: str) -> None:
    finding = found(f"{server}/{what}.mp4")
    assert (finding.standing, finding.title) == (standing, title)
    assert text in finding.text


def test_nothing_is_wrong_with_a_video(server: str) -> None:
    assert probe(f"{server}/parts.mp4", {}) is None


def test_who_does_not_answer_is_named(nobody: str) -> None:
    finding = found(f"http://{nobody}/a.mp4")
    assert finding.title == "Cannot reach the site"
    assert finding.text == f"Nothing answers at {nobody}."
    assert not finding.setting


def test_the_proxy_is_named_by_its_address_and_without_who_logs_in(nobody: str) -> None:
    finding = found("http://example.invalid/a.mp4", f"http://me:secret@{nobody}")
    assert finding.title == "The proxy cannot be reached"
    assert finding.text == f"Nothing answers at the proxy {nobody}."
    assert finding.setting == "proxy"
    assert "secret" not in finding.text


def test_what_is_no_address_is_told_too() -> None:
    assert found("http://[broken/a.mp4").standing is Standing.TEMPORARY
