"""While a site asks to slow down, it is told when downloads go on."""

from __future__ import annotations

import time

from karareader.media.availability import Standing
from karareader.media.downloads import retry_policy as download_trouble
from karareader.media.downloads.protocol import Trouble
from karareader.media.downloads.retry_policy import Hold

NOON = time.mktime((2026, 3, 4, 12, 0, 0, 0, 0, -1))


def test_a_check_for_robots_says_until_when_all_wait() -> None:
    outcome = download_trouble.outcome(Trouble.SITE, Standing.BLOCKED, "Sign in to confirm you are not a bot", 1, 0)
    assert outcome.all_wait
    assert outcome.tell_when
    hold = Hold(now=lambda: 100.0, clock=lambda: NOON + 1)
    hold.begin(outcome.why, outcome.again, tell_when=outcome.tell_when)
    assert hold.why == ("The site takes this computer for a robot, or asks to slow down. Downloads resume at 12:06.")
    assert hold.left == 300.0


def test_a_short_wait_is_not_counted_out() -> None:
    outcome = download_trouble.outcome(Trouble.SITE, Standing.OFFLINE, "", 1, 0)
    assert not outcome.tell_when
    hold = Hold(now=lambda: 100.0)
    hold.begin(outcome.why, outcome.again)
    assert hold.why == outcome.why
