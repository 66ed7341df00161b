"""An object that holds a thread lock is pickled: for a queue, for a spawned process, for a deep copy.

Shows the bug:  every CPython.      Does not:  Process with the start method fork (nothing is pickled).
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--deepcopy"]
# ///
import copy
import multiprocessing
import sys
import threading
import time
import traceback


class Report(object):
    def __init__(self):
        self.lock = threading.Lock()

    def build(self):
        print("built")


if __name__ == "__main__":
    if "--deepcopy" in sys.argv:
        copy.deepcopy(Report())
    queue = multiprocessing.Queue()
    queue.put(Report())          # the feeder thread prints the traceback
    time.sleep(0.5)
    try:
        context = multiprocessing.get_context("spawn")
        context.Process(target=Report().build).start()
    except AttributeError:
        print("Python 2 has no start methods")
    except TypeError:
        traceback.print_exc()
