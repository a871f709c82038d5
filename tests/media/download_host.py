"""A process that does one job after the other as `download_worker` does each: yt-dlp is loaded only once for all tests.

It is told `{"job": …, "site": URL, "without": [NAME, …]}` in a line and tells all events of that job, then "over".
`without` names programs that are not there.
"""

from __future__ import annotations

import os

from karareader.base.json_lines import Parent
from karareader.media.downloads import protocol as download_job
from karareader.media.downloads import publish as download_join
from karareader.media.downloads import worker as download_worker
from karareader.media.downloads.throttle import DownloadPace
from tests.media.site.server import VARIABLE


def main() -> None:
    parent = Parent()
    real = download_join.ffmpeg
    for told in parent:
        os.environ[VARIABLE] = told["site"]
        download_join.ffmpeg = (lambda: "") if "ffmpeg" in told["without"] else real
        job = download_job.from_json(told["job"])
        download_worker.work(job, DownloadPace(job.rate), parent.event)
        parent.event("over")


main()
