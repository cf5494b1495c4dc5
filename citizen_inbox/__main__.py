"""Arguments in, exit status out: hands over to the command line or to the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program. Returns the process exit status."""
    return 0


if __name__ == "__main__":
    sys.exit(main())
