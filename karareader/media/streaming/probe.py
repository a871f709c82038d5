"""Why an address on the web does not play: asked once with a request of its own, since libVLC does not say."""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from karareader.media.availability import Standing

PATIENCE_S = 10.0
_HEAD_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found out, as a title and sentences for the reader; `setting` is the one that would mend it, if any."""

    standing: Standing
    title: str
    text: str
    setting: str = ""


def probe(url: str, headers: Mapping[str, str], proxy: str = "") -> Finding | None:
    """What is wrong with the video at `url`, reached through `proxy` if one is named; None if nothing is.

    Takes up to `PATIENCE_S` seconds: for a worker thread.
    """
    host = _place(url)
    by_proxy = urllib.request.ProxyHandler({"http": proxy, "https": proxy} if proxy else None)
    try:
        request = urllib.request.Request(url, headers={**headers, "Range": f"bytes=0-{_HEAD_BYTES - 1}"})
        with urllib.request.build_opener(by_proxy).open(request, timeout=PATIENCE_S) as answer:
            return _of_answer(answer, host)
    except urllib.error.HTTPError as error:
        error.close()
        return _of_status(error.code, host, _place(proxy) if proxy else "")
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        return _of_reason(reason, host, _place(proxy) if proxy else "")


def _of_answer(answer: http.client.HTTPResponse, host: str) -> Finding | None:
    head = answer.read(_HEAD_BYTES).lstrip().lower()
    if answer.headers.get_content_type() == "text/html" or head.startswith((b"<!doctype html", b"<html")):
        return Finding(
            Standing.UNSUPPORTED, "This address shows a web page, not a video",
            f"{host} may want a login first. Open the address in a browser to see what it says.",
        )  # fmt: skip
    if answer.status == 200 and answer.headers.get("Accept-Ranges", "").lower() != "bytes":
        return Finding(
            Standing.UNSUPPORTED, "This video can only be played from its beginning",
            f"{host} does not send parts of files, so times do not lead into the video. Download it to play it here.",
        )  # fmt: skip
    return None


def _of_status(status: int, host: str, proxy: str) -> Finding:
    name = http.client.responses.get(status, "").lower()
    said = f"{host} answered {status}" + (f" ({name})." if name else ".")
    if status == 407 and proxy:
        return Finding(Standing.TEMPORARY, "The proxy wants a login", f"The proxy {proxy} refused.", "proxy")
    if status in (404, 410):
        return Finding(Standing.GONE, "This video is not there any more", f"{said} If you have a copy, choose it.")
    if status in (401, 403, 451):
        text = f"{said} The link may have expired, or need a login."
        return Finding(Standing.UNSUPPORTED, "The site refuses this video", text)
    return Finding(Standing.TEMPORARY, "The site cannot send the video now", f"{said} Try again later.")


def _of_reason(reason: object, host: str, proxy: str) -> Finding:
    where = f"the proxy {proxy}" if proxy else host
    setting = "proxy" if proxy else ""
    title = "The proxy cannot be reached" if proxy else "Cannot reach the site"
    if isinstance(reason, ConnectionRefusedError):
        text = f"Nothing answers at {where}."
    elif isinstance(reason, socket.gaierror):
        text = f"There is no address for {where}. The name may be wrong, or the connection down."
    elif isinstance(reason, TimeoutError):
        text = f"No answer came from {where} within {PATIENCE_S:.0f} seconds."
    elif isinstance(reason, ssl.SSLError):
        title, text, setting = "The connection is not safe", f"The certificate of {host} is not valid.", ""
    elif "tunnel" in str(reason).lower() or "407" in str(reason):
        text = f"The proxy {proxy} refused to connect to {host}." if proxy else f"{host} refused the connection."
    else:
        text = f"The connection to {where} broke off."
    return Finding(Standing.TEMPORARY, title, text, setting)


def _place(url: str) -> str:
    """Host and port of an address, without who logs in."""
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or url
    except ValueError:
        return "the site"
