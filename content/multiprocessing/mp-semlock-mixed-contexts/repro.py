"""A lock of the fork context is given to a process of the spawn context.

Shows the bug:  CPython 3.11.5 and later: RuntimeError. 3.7 to 3.11.4: the child crashes, faulthandler prints where.
Does not:       Windows (no fork).
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--queue"]
# ///
import faulthandler
import multiprocessing
import sys


def load(lock, name):
    faulthandler.enable()
    with lock:
        print("loading", name)


if __name__ == "__main__":
    fork, spawn = multiprocessing.get_context("fork"), multiprocessing.get_context("spawn")
    if "--queue" in sys.argv and sys.version_info >= (3, 12):
        spawn.Pool(1, initializer=print, initargs=(fork.Queue(),))
    p = spawn.Process(target=load, args=(fork.Lock(), "a.csv"))
    p.start()
    p.join()
    print("exit code", p.exitcode)
