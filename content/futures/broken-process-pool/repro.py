"""A worker of a ProcessPoolExecutor ends without an answer.

Shows the bug:  CPython 3.3 and later (3.6 and older hang with --unpickle).
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--exit", "--unpickle", "--init"]
# ///
import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor


class BadImage(Exception):
    def __init__(self, name, reason):
        super().__init__(name + ": " + reason)       # cannot be made again from one argument


def fail():
    raise RuntimeError("no profile")


def resize(name):
    if "--unpickle" in sys.argv:
        raise BadImage(name, "no header")
    os._exit(3) if "--exit" in sys.argv else os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    options = {"initializer": fail} if "--init" in sys.argv and sys.version_info >= (3, 7) else {}
    print(ProcessPoolExecutor(1, **options).submit(resize, "a.png").result(20))
