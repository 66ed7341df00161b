"""Queue.get() with a time limit gives up: the producer is dead, silent, or its item is still under way.

Shows the bug:  every CPython.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--thread", "--race"]
# ///
import multiprocessing
import os
import sys

try:
    import queue
except ImportError:
    import Queue as queue


def produce(results):
    os._exit(9)


if __name__ == "__main__":
    if "--thread" in sys.argv:
        print(queue.Queue().get(timeout=0.5))
    results = multiprocessing.Queue()
    if "--race" in sys.argv:
        results.cancel_join_thread()
        results.put("x" * 1000000)
        print(len(results.get_nowait()))
    p = multiprocessing.Process(target=produce, args=(results,))
    p.start()
    print(results.get(timeout=1))
