"""A pool worker returns, or raises, something that cannot be pickled.

Shows the bug:  every CPython.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--exception"]
# ///
import multiprocessing
import sys
import threading


class ReportError(Exception):
    pass


def rows(name):
    if "--exception" in sys.argv:
        error = ReportError(name)
        error.lock = threading.Lock()
        raise error
    return (line for line in [name])


if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    print(pool.map_async(rows, ["a.csv"]).get(10))
