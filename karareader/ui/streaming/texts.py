"""What the video pane says of a video on the web: that it can be played, that it is asked for, or why it cannot be."""

from __future__ import annotations

from urllib.parse import urlsplit

from karareader.media.availability import Standing
from karareader.media.availability_store import Entry
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.timecode import format_time
from karareader.ui.video.placeholder import Words

NO_CONNECTION = "There is no connection to the internet. Notes and videos on this computer work without it."

_SAID = 130  # characters of what a site says
_NEAR = 5 * 60  # seconds: soon enough to be waited for

_COOKIES = "name the browser in which you are logged in."

# What the reader is told: a title, and what would help. {site} stands for the name of the site.
_REASONS: dict[Standing, tuple[str, str]] = {
    Standing.GONE: (
        "This video is gone",
        "{site} does not have it any more. If you have a copy, choose it: the times in the note lead into it.",
    ),
    Standing.PRIVATE: (
        "This video is private",
        f"Only those whom its owner lets in can see it. If you are one of them: {_COOKIES}",
    ),
    Standing.REGION: (
        "This video is not shown in your country",
        "It is shown elsewhere, and plays here through a proxy there.",
    ),
    Standing.AGE: ("The site wants to know your age", f"Whoever is logged in can see it: {_COOKIES}"),
    Standing.LOGIN: (
        "This video is for members",
        f"{{site}} shows it to those who are logged in, or who paid for it. If you are one of them: {_COOKIES}",
    ),
    Standing.DRM: (
        "This video is protected against copying",
        "This video can only be played in a browser. The note can be read beside it.",
    ),
    Standing.UPCOMING: ("This video has not begun yet", "It will be on {site} later; try again then."),
    Standing.NOT_LIVE: ("Nothing is sent at the moment", "This is a live channel; try again another time."),
    Standing.UNSUPPORTED: (
        "No video could be read from its page",
        "There may be none, or the site has changed and a newer yt-dlp is needed. If you have the file, choose it.",
    ),
    Standing.BLOCKED: (
        "The site does not let us in just now",
        f"{{site}} takes this program for a robot, or wants it to slow down. Wait a while. If that does not help: "
        f"{_COOKIES}",
    ),
    Standing.OFFLINE: (
        "There is no connection to the internet",
        "The note can be read without it, and videos whose files are on this computer play as ever.",
    ),
    Standing.TEMPORARY: ("The video could not be loaded", "The connection may be down, or {site} busy."),
}
# Which setting would mend it.
_SETTING = {
    Standing.REGION: "proxy",
    **dict.fromkeys((Standing.PRIVATE, Standing.AGE, Standing.LOGIN, Standing.BLOCKED), "cookies_from_browser"),
}
# Not the words of the site.
_BY_YT_DLP = (Standing.TEMPORARY, Standing.UNSUPPORTED, Standing.DRM)


def site_name(ref: VideoRef) -> str:
    """The name of the site that a video is on, as in the line of addresses: «youtube.com»."""
    try:
        host = urlsplit(ref.url).hostname or ref.site
    except ValueError:
        host = ref.site
    return host.removeprefix("www.").removeprefix("m.")


def offer(ref: VideoRef, title: str, begin: float, *, offline: bool = False) -> Words:
    """It can be played at a click, from `begin` seconds; `offline` tells that no site was reached just now."""
    site = site_name(ref)
    goes_on = f" It will resume at {format_time(begin)}." if begin >= 1 else ""
    text = (
        "The video is not on this computer, and there is no connection to the internet just now. The note can be read "
        "without it."
        if offline
        else f"The video is not on this computer. Click here or any of its times to stream it from {site}.{goes_on}"
    )
    return Words(
        title or "This video is on the web",
        text,
        offer=f"Play from {site}",
        offer_icon="play",
        keeps=True,
    )


def never(ref: VideoRef) -> Words:
    """The reader wants nothing fetched."""
    return Words(
        "The video is not on this computer",
        f"It is on {site_name(ref)}, but playing from the web is switched off in the settings. To play it here, choose "
        "its file, or keep it on this computer.",
        keeps=True,
    )


def asking(ref: VideoRef, step: str = "", again: bool = False) -> Words:
    """It is being asked for. `step` is what yt-dlp is doing, in its words; `again`, that the stream broke off."""
    title = "The stream broke off" if again else f"Asking {site_name(ref)}…"
    if "m3u8" in step or "manifest" in step:
        text = "Reading the list of its streams."
    elif "player" in step or "Solving" in step:
        text = "Finding out how its player works; the first time this takes a while."
    elif again:
        text = f"Asking {site_name(ref)} for it again."
    else:
        text = "Reading its page." if step else ""
    return Words(title, text, can_choose=False, offer="Cancel", quiet=True)


def proxy_fails(entry: Entry) -> bool:
    """True if what is said of a failure, where a proxy is used, is that the proxy may be the reason."""
    return entry.standing is Standing.OFFLINE or "proxy" in entry.said.lower()


def refused(
    ref: VideoRef, entry: Entry, hint: str, seconds: float | None, *, title: str = "", setting: str = ""
) -> Words:
    """It cannot be played, because of `entry`; `hint` is a sentence that the resolver knows, `title` a better title,
    `setting` the name of the setting that would mend it.

    It is tried again by itself in so many `seconds`, None for never.
    """
    site = site_name(ref)
    usual, text = _REASONS.get(entry.standing, _REASONS[Standing.TEMPORARY])
    text = text.format(site=site)
    said = entry.said.rstrip(".")
    said = said if len(said) <= _SAID else f"{said[:_SAID].rstrip()}…"
    if seconds is not None and seconds <= _NEAR:
        text += " It is tried again by itself in a while."
    parts = [hint or text]
    if said and entry.standing is not Standing.OFFLINE:
        parts.append(f"{'yt-dlp' if entry.standing in _BY_YT_DLP else site} says: “{said}.”")
    return Words(title or usual, "\n\n".join(parts), offer="Try again", offer_icon="reload",
                 setting=setting or ("" if hint else _SETTING.get(entry.standing, "")))  # fmt: skip
