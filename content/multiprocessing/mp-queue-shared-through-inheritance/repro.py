"""A queue, a shared value or an event is pickled for a process that runs already.

Shows the bug:  every CPython, every start method.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--value", "--put"]
# ///
import multiprocessing
import sys
import time


def fetch(url, shared):
    return url


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    if "--put" in sys.argv:
        queue.put(multiprocessing.Event())       # the feeder thread prints the traceback
        time.sleep(0.5)
        sys.exit()
    pool = multiprocessing.Pool(1)
    shared = multiprocessing.Value("i", 0) if "--value" in sys.argv else queue
    result = pool.apply_async(fetch, ("http://localhost/1", shared))
    print(result.get(10))                        # without this line: silence
