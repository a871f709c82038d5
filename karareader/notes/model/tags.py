"""Tags in the text of notes: `#word`, `#part/of/it`."""

from __future__ import annotations

import re

TAG = re.compile(r"#(?<![\w/&#]#)([^\W\d_][\w/-]{0,60})")
"""A tag; its first group is its name. No number is one, nor what stands in an address or an entity."""
