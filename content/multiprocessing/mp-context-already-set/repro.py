"""set_start_method() after the start method was fixed: by a Queue, or by the spawned child itself.

Shows the bug:  CPython 3.4 and later.      Does not:  force=True, or a context object of your own.
"""
# /// script
# requires-python = ">=3.4"
# dependencies = []
# [tool.culprit]
# runs = ["", "--child"]
# ///
import multiprocessing
import sys


def collect():
    print("collected")


if "--child" in sys.argv:
    multiprocessing.set_start_method("spawn")        # no guard: the child comes by again
    if __name__ == "__main__":
        p = multiprocessing.Process(target=collect)
        p.start()
        p.join()
elif __name__ == "__main__":
    queue = multiprocessing.Queue()                  # fixes the default
    multiprocessing.set_start_method("spawn")
