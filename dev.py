#!/usr/bin/env python3
"""Leadline's front door: `python3 dev.py demo`, `python3 dev.py test`. Standard library only.

This file parses on Python 3.6 and says what it needs; it makes `.venv` from the locks, installs what Qt and the tests
need of the system where that is missing, and hands over to `frontdoor/` inside `.venv`.
"""

import sys

COMMANDS = (
    ("demo", "start a server with a sample world, sign in, open the desk; a customer calls"),
    ("test", "run the test suite"),
    ("check", "format, lint, types, import directions, translations, unused dependencies"),
    ("bench", "measure what the product promises"),
    ("simulate", "seeded histories of the feed, with everything that breaks"),
    ("prove", "the long proofs: kills, the feed under threads, seeded mistakes"),
    ("shots", "a picture of every screen in every state"),
    ("package", "installers (to come)"),
)
OLDEST, NEWEST = (3, 11), (3, 14)


def usage() -> None:
    print("usage: python3 dev.py COMMAND [...]\n")
    for name, words in COMMANDS:
        print("  %-9s %s" % (name, words))
    print("\nPython %d.%d to %d.%d; everything else is set up here, in .venv." % (OLDEST + NEWEST))


def main(arguments: "list[str]") -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        usage()
        return 0
    if arguments[0] not in [name for name, _ in COMMANDS]:
        usage()
        print("\nThere is no command %r." % arguments[0], file=sys.stderr)
        return 2
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return try_another_python(arguments)
    import os

    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    from frontdoor import setup

    return setup.run(arguments)


def try_another_python(arguments: "list[str]") -> int:
    """Start again under a Python that fits, if this machine has one."""
    import os
    import subprocess

    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = "python3.%d" % minor
        folders = os.environ.get("PATH", "").split(os.pathsep)
        found = [os.path.join(f, name) for f in folders if os.access(os.path.join(f, name), os.X_OK)]
        for program in found:
            fits = subprocess.call([program, "-c", "import sys, venv"], stderr=subprocess.DEVNULL) == 0
            if fits:
                return subprocess.call([program, os.path.abspath(__file__)] + arguments)
    print(
        "Leadline needs Python %d.%d to %d.%d; this is %d.%d and no other was found. Install one and try again."
        % (OLDEST + NEWEST + tuple(sys.version_info[:2])),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
