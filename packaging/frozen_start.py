"""Where a frozen program starts (see karareader.spec)."""

from __future__ import annotations

import multiprocessing
import sys

from karareader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
