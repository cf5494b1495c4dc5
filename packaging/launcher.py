"""The frozen program's entry: worker processes first, then the program."""

from __future__ import annotations

import multiprocessing
import sys

from citizen_inbox.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
