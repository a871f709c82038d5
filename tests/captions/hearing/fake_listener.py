"""The process that hears, with an engine that needs no model; see `ears`. Run as a script."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from karareader.captions.hearing import worker
from tests.captions.hearing.ears import FakeEars

if __name__ == "__main__":
    worker._engine = lambda _: FakeEars()  # type: ignore[assignment]
    raise SystemExit(worker.main())
