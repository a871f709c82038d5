"""What the video pane says of a video on the web: that it can be played, that it is asked for, or why it cannot be."""

from __future__ import annotations

from urllib.parse import urlsplit

from karareader.media.reference import VideoRef
from karareader.media.standing import Standing
from karareader.media.standing_book import Entry
from karareader.ui.empty_state import Words

NO_CONNECTION = "There is no connection to the internet. Notes and videos on this computer work without it."

_NEAR = 5 * 60  # seconds: soon enough to be waited for

# What the reader is told: a title, and what would help. {site} stands for the name of the site.
_REASONS: dict[Standing, tuple[str, str]] = {
    Standing.GONE: (
        "This video is gone",
        "{site} does not have it any more. If you have a copy, choose it: all times in the note lead into it.",
    ),
    Standing.PRIVATE: (
        "This video is private",
        "Only those whom its owner lets in can see it on {site}. If you are one of them, name the browser in which you "
        "are logged in under Settings → Videos on the web.",
    ),
    Standing.REGION: (
        "This video is not shown in your country",
        "{site} shows it elsewhere only. A proxy in another country can be named under Settings → Videos on the web.",
    ),
    Standing.AGE: (
        "{site} wants to know your age",
        "It shows this video only to people who are logged in. Name the browser in which you are, under "
        "Settings → Videos on the web.",
    ),
    Standing.LOGIN: (
        "This video is for members",
        "{site} shows it only to people who are logged in, or who paid for it. If you are one of them, name your "
        "browser under Settings → Videos on the web.",
    ),
    Standing.DRM: (
        "This video is protected against copying",
        "It plays in a browser on {site} only. The note can be read beside it.",
    ),
    Standing.UPCOMING: ("This video has not begun yet", "It will be on {site} later; try again then."),
    Standing.NOT_LIVE: ("Nothing is sent at the moment", "This is a live channel of {site}; try again another time."),
    Standing.UNSUPPORTED: (
        "No video was found on this page",
        "It may need a newer yt-dlp, or there is none. If you have the file, choose it.",
    ),
    Standing.BLOCKED: (
        "{site} does not let us in just now",
        "It takes this program for a robot, or wants it to slow down. Wait a quarter of an hour. If that does not "
        "help, name the browser in which you are logged in under Settings → Videos on the web.",
    ),
    Standing.OFFLINE: (
        "There is no connection to the internet",
        "The note can be read without it, and videos whose files are on this computer play as ever.",
    ),
    Standing.TEMPORARY: (
        "{site} could not give the video just now",
        "The line may be down, or the site busy.",
    ),
}
_LASTING = (Standing.GONE, Standing.PRIVATE, Standing.REGION, Standing.DRM, Standing.UNSUPPORTED)


def site_name(ref: VideoRef) -> str:
    """The name of the site that a video is on, as in the line of addresses: «youtube.com»."""
    try:
        host = urlsplit(ref.url).hostname or ref.site
    except ValueError:
        host = ref.site
    return host.removeprefix("www.").removeprefix("m.")


def offer(ref: VideoRef, title: str) -> Words:
    """It can be played at a click."""
    site = site_name(ref)
    return Words(
        title or "This video is on the web",
        f"Its file is not on this computer. At a click here, or on any time in the note, it is fetched from {site}.",
        offer=f"Play from {site}",
        offer_icon="play",
    )


def never(ref: VideoRef) -> Words:
    """The reader wants nothing fetched."""
    return Words(
        "The video is not on this computer",
        f"It is on {site_name(ref)}, but playing from the web is switched off in the settings. To play it here, choose "
        "its file.",
    )


def asking(ref: VideoRef, step: str = "", again: bool = False) -> Words:
    """It is being asked for. `step` is what yt-dlp is doing, in its words; `again`, that the stream broke off."""
    title = "The stream broke off; asking for it again…" if again else f"Asking {site_name(ref)}…"
    return Words(title, f"{step}…" if step else "", can_choose=False, offer="Cancel")


def refused(ref: VideoRef, entry: Entry, hint: str, seconds: float | None) -> Words:
    """It cannot be played, because of `entry`; `hint` is a sentence that the resolver knows.

    It is tried again by itself in so many `seconds`, None for never.
    """
    site = site_name(ref)
    title, text = (words.format(site=site) for words in _REASONS.get(entry.standing, _REASONS[Standing.TEMPORARY]))
    said = entry.said.rstrip(".")
    parts = [hint or text]
    if said and entry.standing is not Standing.OFFLINE:
        parts.append(f"{'It' if entry.standing in _LASTING else 'What it'} said: “{said}.”")
    if seconds is not None and seconds <= _NEAR:
        parts.append("It is tried again by itself in a while.")
    return Words(title[0].upper() + title[1:], " ".join(parts), offer="Try again", offer_icon="reload")
