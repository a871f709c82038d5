"""Why a download failed: what is told of it, and what an error of yt-dlp's means."""

from __future__ import annotations

import errno

from karareader.media import availability as standing
from karareader.media.availability import Standing, Verdict
from karareader.media.downloads.protocol import Trouble


class FailedError(Exception):
    """The download failed; `trouble` says how, `verdict` what the site or yt-dlp said."""

    def __init__(self, trouble: Trouble, verdict: Verdict) -> None:
        super().__init__(verdict.said)
        self.trouble, self.verdict = trouble, verdict


class BrokenError(Exception):
    """The line breaks and breaks; the text says how."""


class LastErrorLog:
    """The logger that yt-dlp is given: keeps what went wrong last, and writes nothing anywhere."""

    def __init__(self) -> None:
        self.last = ""

    def debug(self, words: str) -> None:
        if "Got error:" in words:
            self.last = words.partition("Got error:")[2].partition(". Retrying")[0].strip()

    def info(self, words: str) -> None:
        """Not used by yt-dlp."""

    def warning(self, words: str) -> None:
        """What works less well than it could."""

    def error(self, words: str) -> None:
        self.last = words


def failed(error: BaseException) -> FailedError:
    """What an error of yt-dlp's means. Raises OSError where it comes from the disk."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        if isinstance(link, OSError) and link.errno and _of_the_disk(link):
            raise link
        chain.append(link)
        inside = getattr(link, "exc_info", None)
        link = inside[1] if isinstance(inside, tuple) and inside[1] is not None else link.__cause__
    verdict = standing.judge(error)
    broken = isinstance(error, BrokenError) and verdict.standing is Standing.TEMPORARY
    return FailedError(Trouble.BROKEN if broken else Trouble.SITE, verdict)


def _of_the_disk(error: OSError) -> bool:
    """True for what a file raises, False for what a connection does."""
    return error.filename is not None or error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG)
