"""A process that does one job after the other as `download_worker` does each: yt-dlp is loaded only once for all tests.

It is told `{"job": …, "site": URL, "without": [NAME, …]}` in a line and tells all events of that job, then "over".
`without` names programs that are not there.
"""

from __future__ import annotations

import json
import os
import sys

from karareader.media.downloads import mux as download_join
from karareader.media.downloads import protocol as download_job
from karareader.media.downloads import worker as download_worker
from karareader.media.downloads.throttle import Pace
from tests.media.site.server import VARIABLE


def main() -> None:
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1)
    sys.stdout = sys.stderr
    real = download_join.ffmpeg
    for line in sys.stdin:
        told = json.loads(line)
        os.environ[VARIABLE] = told["site"]
        download_join.ffmpeg = (lambda: "") if "ffmpeg" in told["without"] else real
        job = download_job.from_json(told["job"])
        teller = download_worker._Teller(output)
        download_worker.work(job, Pace(job.rate), teller)
        teller("over")


main()
