"""What the video pane says of a video on the web: that it can be played, that it is asked for, or why it cannot be."""

from __future__ import annotations

from urllib.parse import urlsplit

from karareader.base.translation import noop, tr
from karareader.media.availability import Standing
from karareader.media.availability_store import AvailabilityEntry
from karareader.notes.model.video_ref import VideoRef
from karareader.timeline.timecode import format_time
from karareader.ui.video.placeholder import PlaceholderText

NO_CONNECTION = noop("There is no connection to the internet. Notes and videos on this computer work without it.")

_SAID = 130  # characters of what a site says
_NEAR = 5 * 60  # seconds: soon enough to be waited for

_COOKIES = noop("name the browser in which you are logged in.")  # {cookies}, below

# What the reader is told: a title, and what would help. {site} stands for the name of the site.
_REASONS: dict[Standing, tuple[str, str]] = {
    Standing.GONE: (
        noop("This video is gone"),
        noop("{site} does not have it any more. If you have a copy, choose it: the times in the note lead into it."),
    ),
    Standing.PRIVATE: (
        noop("This video is private"),
        noop("Only those whom its owner lets in can see it. If you are one of them: {cookies}"),
    ),
    Standing.REGION: (
        noop("This video is not shown in your country"),
        noop("It is shown elsewhere, and plays here through a proxy there."),
    ),
    Standing.AGE: (noop("The site wants to know your age"), noop("Whoever is logged in can see it: {cookies}")),
    Standing.LOGIN: (
        noop("This video is for members"),
        noop("{site} shows it to those who are logged in, or who paid for it. If you are one of them: {cookies}"),
    ),
    Standing.DRM: (
        noop("This video is protected against copying"),
        noop("This video can only be played in a browser. The note can be read beside it."),
    ),
    Standing.UPCOMING: (noop("This video has not begun yet"), noop("It will be on {site} later; try again then.")),
    Standing.NOT_LIVE: (noop("Nothing is sent at the moment"), noop("This is a live channel; try again another time.")),
    Standing.UNSUPPORTED: (
        noop("No video could be read from its page"),
        noop(
            "There may be none, or the site has changed and a newer yt-dlp is needed. If you have the file, choose it."
        ),
    ),
    Standing.BLOCKED: (
        noop("The site does not let us in just now"),
        noop(
            "{site} takes this program for a robot, or wants it to slow down. Wait a while. If that does not help:"
            " {cookies}"
        ),
    ),
    Standing.OFFLINE: (
        noop("There is no connection to the internet"),
        noop("The note can be read without it, and videos whose files are on this computer play as ever."),
    ),
    Standing.TEMPORARY: (noop("The video could not be loaded"), noop("The connection may be down, or {site} busy.")),
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


def offer(ref: VideoRef, title: str, begin: float, *, offline: bool = False) -> PlaceholderText:
    """It can be played at a click, from `begin` seconds; `offline` tells that no site was reached just now."""
    site = site_name(ref)
    goes_on = " " + tr("It will resume at {time}.", time=format_time(begin)) if begin >= 1 else ""
    text = (
        tr(
            "The video is not on this computer, and there is no connection to the internet just now. The note can"
            " be read "
            "without it."
        )
        if offline
        else tr(
            "The video is not on this computer. Click here or any of its times to stream it from {site}.", site=site
        )
        + goes_on
    )
    return PlaceholderText(
        title or tr("This video is on the web"),
        text,
        offer=tr("Play from {site}", site=site),
        offer_icon="play",
        keeps=True,
    )


def never(ref: VideoRef) -> PlaceholderText:
    """The reader wants nothing fetched."""
    return PlaceholderText(
        tr("The video is not on this computer"),
        tr(
            "It is on {site}, but playing from the web is switched off in the settings. To play it here, choose"
            " its file,"
            " or keep it on this computer.",
            site=site_name(ref),
        ),
        keeps=True,
    )


def asking(ref: VideoRef, step: str = "", again: bool = False) -> PlaceholderText:
    """It is being asked for. `step` is what yt-dlp is doing, in its words; `again`, that the stream broke off."""
    title = tr("The stream broke off") if again else tr("Asking {site}…", site=site_name(ref))
    if "m3u8" in step or "manifest" in step:
        text = tr("Reading the list of its streams.")
    elif "player" in step or "Solving" in step:
        text = tr("Finding out how its player works; the first time this takes a while.")
    elif again:
        text = tr("Asking {site} for it again.", site=site_name(ref))
    else:
        text = tr("Reading its page.") if step else ""
    return PlaceholderText(title, text, can_choose=False, offer=tr("Cancel"), quiet=True)


def proxy_fails(entry: AvailabilityEntry) -> bool:
    """True if what is said of a failure, where a proxy is used, is that the proxy may be the reason."""
    return entry.standing is Standing.OFFLINE or "proxy" in entry.said.lower()


def refused(
    ref: VideoRef, entry: AvailabilityEntry, hint: str, seconds: float | None, *, title: str = "", setting: str = ""
) -> PlaceholderText:
    """It cannot be played, because of `entry`; `hint` is a sentence that the resolver knows, `title` a better title,
    `setting` the name of the setting that would mend it.

    It is tried again by itself in so many `seconds`, None for never.
    """
    site = site_name(ref)
    usual, text = _REASONS.get(entry.standing, _REASONS[Standing.TEMPORARY])
    text = tr(text, site=site, cookies=tr(_COOKIES))
    said = entry.said.rstrip(".")
    said = said if len(said) <= _SAID else f"{said[:_SAID].rstrip()}…"
    if seconds is not None and seconds <= _NEAR:
        text += " " + tr("It is tried again by itself in a while.")
    parts = [hint or text]
    if said and entry.standing is not Standing.OFFLINE:
        who = "yt-dlp" if entry.standing in _BY_YT_DLP else site
        parts.append(tr("{who} says: “{said}.”", who=who, said=said))
    return PlaceholderText(title or tr(usual), "\n\n".join(parts), offer=tr("Try again"), offer_icon="reload",
                 setting=setting or ("" if hint else _SETTING.get(entry.standing, "")))  # fmt: skip
