"""What looks like a time to somebody who reads a note, told without the recogniser."""

from __future__ import annotations

import re

LOOKS = re.compile(r"[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?(?![0-9:])")
