"""A script without the main guard spawns a process: the child runs the script again and is stopped.

Shows the bug:  CPython 3.4 and later with spawn (default on Windows; macOS since 3.8) or forkserver (Linux since 3.14).
Does not:       with the start method fork.
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pool", "--executor"]
# ///
import multiprocessing
import os
import signal
import sys
from concurrent.futures import ProcessPoolExecutor


def load(name):
    return len(name)


context = multiprocessing.get_context("spawn")
if "--pool" in sys.argv:
    if multiprocessing.current_process().name == "MainProcess":
        # a pool would go on for ever: end the program soon
        signal.signal(signal.SIGALRM, lambda *_: os._exit(1))
        signal.alarm(2)
    print(context.Pool(1).map(load, ["a.csv"]))
elif "--executor" in sys.argv:
    print(ProcessPoolExecutor(1, mp_context=context).submit(load, "a.csv").result(10))
else:
    p = context.Process(target=load, args=("a.csv",))
    p.start()
    p.join()
