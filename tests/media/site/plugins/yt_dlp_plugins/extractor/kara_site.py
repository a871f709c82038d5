"""yt-dlp's way to the test site: claims its watch pages, and the videos of youtube.com, while the site is named.

Where a video does not play, it goes the way that yt-dlp's own extractor of YouTube goes from the same answer of the
server, through the same functions, so that the words are those that a reader's yt-dlp would say.

A machine cannot be taken off its network by a test. Where KARAREADER_TEST_NETWORK is "with the site", a connection that
is refused, as by a site that is unplugged, fails as one does on a machine that has no network at all.
"""

from __future__ import annotations

import errno
import os
import socket

from yt_dlp.extractor.common import InfoExtractor
from yt_dlp.extractor.youtube._base import YoutubeBaseInfoExtractor
from yt_dlp.utils import UserNotLive, remove_end

if os.environ.get("KARAREADER_TEST_NETWORK") == "with the site":
    connect = socket.socket.connect

    def connect_if_there_is_a_network(self, address):
        try:
            return connect(self, address)
        except ConnectionRefusedError as error:
            raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH)) from error

    socket.socket.connect = connect_if_there_is_a_network


class KaraSiteIE(InfoExtractor):
    IE_NAME = "youtube:tests"
    _VALID_URL = (
        r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/|live/)|youtu\.be/|"
        r"127\.0\.0\.1:\d+/watch/)(?P<id>[\w-]{4,})"
    )
    _NETRC_MACHINE = "youtube"

    @classmethod
    def suitable(cls, url):
        return bool(os.environ.get("KARAREADER_TEST_SITE")) and super().suitable(url)

    def _real_extract(self, url):
        video_id = self._match_id(url)
        told = self._download_json(f"{os.environ['KARAREADER_TEST_SITE']}/api/{video_id}", video_id)
        if told["playability"]:
            self._explain(told["playability"], video_id)
        formats, headers = told.pop("formats"), told.pop("headers")
        if told["hls"]:
            segmented = self._extract_m3u8_formats(told["hls"], video_id, "mp4", m3u8_id="hls", headers=headers)
            formats += [{**one, "http_headers": headers} for one in segmented]
        return {**told, "formats": formats}

    def _explain(self, playability, video_id):
        """As in `YoutubeIE._real_extract`."""
        reason, subreason = playability["reason"], playability["subreason"]
        if playability["drm"]:
            self.report_drm(video_id)
        if playability["login"]:
            self.raise_login_required()
        if playability["not_live"]:
            raise UserNotLive(video_id=video_id)
        if subreason:
            if subreason.startswith("The uploader has not made this video available in your country"):
                self.raise_geo_restricted(subreason, ["CH"], metadata_available=True)
            reason += f". {subreason}"
        if "sign in" in reason.lower():
            hint = YoutubeBaseInfoExtractor._youtube_login_hint.fget
            self._COOKIE_HOWTO_WIKI_URL = YoutubeBaseInfoExtractor._COOKIE_HOWTO_WIKI_URL
            reason = remove_end(reason, "This helps protect our community. Learn more")
            reason = f"{remove_end(reason.strip(), '.')}. {hint(self)}"
        elif "This content isn't available, try again later" in reason:
            reason = (
                f"{remove_end(reason.strip(), '.')}. The current session has been rate-limited by YouTube for up to an "
                "hour. It is recommended to use `-t sleep` to add a delay between video requests to avoid exceeding "
                "the rate limit."
            )
        self.raise_no_formats(reason, expected=True)
