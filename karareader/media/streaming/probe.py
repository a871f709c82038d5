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

from karareader.base.translation import tr
from karareader.media.availability import Standing

PATIENCE_S = 10.0
_HEAD_BYTES = 1024


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What was found out, as a title and sentences for the reader; `setting` is the one that would mend it, if any."""

    standing: Standing
    title: str
    text: str
    setting: str = ""


def probe(url: str, headers: Mapping[str, str], proxy: str = "") -> ProbeResult | None:
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


def _of_answer(answer: http.client.HTTPResponse, host: str) -> ProbeResult | None:
    head = answer.read(_HEAD_BYTES).lstrip().lower()
    if answer.headers.get_content_type() == "text/html" or head.startswith((b"<!doctype html", b"<html")):
        return ProbeResult(
            Standing.UNSUPPORTED, tr("This address shows a web page, not a video"),
            tr("{host} may want a login first. Open the address in a browser to see what it says.", host=host),
        )  # fmt: skip
    if answer.status == 200 and answer.headers.get("Accept-Ranges", "").lower() != "bytes":
        return ProbeResult(
            Standing.UNSUPPORTED, tr("This video can only be played from its beginning"),
            tr(
                "{host} does not send parts of files, so times do not lead into the video."
                " Download it to play it here.",
                host=host,
            ),
        )  # fmt: skip
    return None


def _of_status(status: int, host: str, proxy: str) -> ProbeResult:
    name = http.client.responses.get(status, "").lower()
    said = tr("{host} answered {status}", host=host, status=status) + (f" ({name})." if name else ".")
    if status == 407 and proxy:
        return ProbeResult(
            Standing.TEMPORARY, tr("The proxy wants a login"), tr("The proxy {proxy} refused.", proxy=proxy), "proxy"
        )
    if status in (404, 410):
        return ProbeResult(
            Standing.GONE,
            tr("This video is not there any more"),
            tr("{said} If you have a copy, choose it.", said=said),
        )
    if status in (401, 403, 451):
        text = tr("{said} The link may have expired, or need a login.", said=said)
        return ProbeResult(Standing.UNSUPPORTED, tr("The site refuses this video"), text)
    return ProbeResult(
        Standing.TEMPORARY, tr("The site cannot send the video now"), tr("{said} Try again later.", said=said)
    )


def _of_reason(reason: object, host: str, proxy: str) -> ProbeResult:
    where = tr("the proxy {proxy}", proxy=proxy) if proxy else host
    setting = "proxy" if proxy else ""
    title = tr("The proxy cannot be reached") if proxy else tr("Cannot reach the site")
    if isinstance(reason, ConnectionRefusedError):
        text = tr("Nothing answers at {where}.", where=where)
    elif isinstance(reason, socket.gaierror):
        text = tr("There is no address for {where}. The name may be wrong, or the connection down.", where=where)
    elif isinstance(reason, TimeoutError):
        text = tr("No answer came from {where} within {seconds:.0f} seconds.", where=where, seconds=PATIENCE_S)
    elif isinstance(reason, ssl.SSLError):
        title, text, setting = (
            tr("The connection is not safe"),
            tr("The certificate of {host} is not valid.", host=host),
            "",
        )
    elif "tunnel" in str(reason).lower() or "407" in str(reason):
        text = (
            tr("The proxy {proxy} refused to connect to {host}.", proxy=proxy, host=host)
            if proxy
            else tr("{host} refused the connection.", host=host)
        )
    else:
        text = tr("The connection to {where} broke off.", where=where)
    return ProbeResult(Standing.TEMPORARY, title, text, setting)


def _place(url: str) -> str:
    """Host and port of an address, without who logs in."""
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or url
    except ValueError:
        return tr("the site")
