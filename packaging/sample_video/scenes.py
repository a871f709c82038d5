"""Which drawing belongs to which scene.

A drawing gets the brush, the seconds since its scene began, and when (in the same seconds) its sentences start. Its
stage is the part of the frame below the headline: x from 80 to 1200, y from 236 to 640.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sample_video import scenes_library, scenes_reading
from sample_video.brush import Brush

Drawing = Callable[[Brush, float, Sequence[float]], None]

DRAWINGS: dict[str, Drawing] = {
    "welcome": scenes_reading.welcome,
    "times": scenes_reading.times,
    "follow": scenes_reading.follow,
    "scroll": scenes_reading.scroll,
    "bar": scenes_reading.bar,
    "keys": scenes_library.keys,
    "order": scenes_library.order,
    "notes": scenes_library.notes,
    "library": scenes_library.library,
    "end": scenes_library.end,
}
