"""What yt-dlp is told on this machine, for whatever it is used: runtime, proxy, cookies, caches."""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from karareader.base.translation import noop

# yt-dlp gives up a silent server after so many seconds.
PATIENCE = 15.0
RETRIES = 1
# `BROWSER[+KEYRING][:PROFILE][::CONTAINER]`, as yt-dlp's option --cookies-from-browser has it.
_BROWSER = re.compile(r"(?P<name>[^+:]+)(?:\s*\+\s*(?P<keyring>[^:]+))?(?:\s*:\s*(?!:)(?P<profile>.+?))?"
                      r"(?:\s*::\s*(?P<container>.+))?")  # fmt: skip

NO_RUNTIME = noop(
    "YouTube needs a JavaScript runtime, and Deno was not found in this program's own environment. "
    "Install it with “pip install deno”, or from deno.com."
)


@dataclass(frozen=True, slots=True)
class WebOptions:
    """How the web is reached. `proxy` is a URL, `cookies` names a browser (see `_BROWSER`), `cache` a folder.

    Proxies may hold passwords: never to be logged or shown, hence the `repr`.
    """

    proxy: str = ""
    cookies: str = ""
    cache: str = ""

    def __repr__(self) -> str:
        return f"WebOptions(proxy={bool(self.proxy)}, cookies={bool(self.cookies)})"

    def to_json(self) -> dict[str, str]:
        """As what JSON can hold."""
        return asdict(self)


def from_json(data: Mapping[str, Any]) -> WebOptions:
    """The other way round; what is missing or no text is empty."""
    return WebOptions(*(value if isinstance(value := data.get(name), str) else "" for name in WebOptions.__slots__))


def options(web: WebOptions) -> dict[str, Any]:
    """The parameters of `yt_dlp.YoutubeDL` that hang on this machine and on what the reader chose.

    Raises ValueError, with a sentence, for a browser that is named in no way that yt-dlp knows.
    """
    runtime = javascript_runtime()
    told: dict[str, Any] = {
        "quiet": True,
        "noprogress": True,
        "color": "no_color",
        "noplaylist": True,
        "socket_timeout": PATIENCE,
        "retries": RETRIES,
        "extractor_retries": RETRIES,
        "geo_bypass": False,  # no made-up addresses: where a video may not be seen, that is said
        "update_self": False,
        "cachedir": web.cache or False,
        "js_runtimes": {"deno": {"path": str(runtime)} if runtime else {}},
    }
    if web.proxy:
        told["proxy"] = web.proxy
    if web.cookies:
        told["cookiesfrombrowser"] = browser(web.cookies)
    return told


def browser(text: str) -> tuple[str, str | None, str | None, str | None]:
    """The browser whose cookies are read: name, profile, keyring, container. Raises ValueError."""
    match = _BROWSER.fullmatch(text.strip())
    if match is None:
        raise ValueError("The browser for the cookies is not named in a way that can be read: try “firefox”.")
    keyring = match["keyring"]
    return match["name"].strip().lower(), match["profile"], keyring.upper() if keyring else None, match["container"]


def javascript_runtime() -> Path | None:
    """Deno: in the environment of this program, beside a frozen program, or on the path; None where it is missing."""
    name = f"deno{sysconfig.get_config_var('EXE') or ''}"
    places = [Path(sysconfig.get_path("scripts")), Path(sys.executable).parent]
    if bundle := getattr(sys, "_MEIPASS", ""):
        places.insert(0, Path(bundle))
    for place in places:
        if (place / name).is_file():
            return place / name
    found = shutil.which("deno")
    return Path(found) if found else None
