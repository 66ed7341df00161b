"""A pool is used after it was closed.

Shows the bug:  every CPython (2.7: an AssertionError without text).
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--with", "--threads"]
# ///
import contextlib
import multiprocessing
import sys
from multiprocessing.pool import ThreadPool


def thumb(name):
    return name + ".png"


if __name__ == "__main__":
    pool = ThreadPool(1) if "--threads" in sys.argv else multiprocessing.Pool(1)
    if "--with" in sys.argv and sys.version_info[0] > 2:
        with pool:
            print(pool.map(thumb, ["a", "b"]))       # leaving the block calls terminate()
    else:
        with contextlib.closing(pool):
            print(pool.map(thumb, ["a", "b"]))
    print(pool.map(thumb, ["c"]))
