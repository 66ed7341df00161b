"""A dict is changed while it is iterated over: by the loop itself, by a thread, or by a generator's consumer.

Shows the bug:  every CPython.     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--thread", "--consumer"]
# ///
import sys
import threading
import time

table = dict.fromkeys(range(1000), 0)
stop, deadline = threading.Event(), time.time() + 10


def change():
    n = 1000
    while not stop.is_set() and time.time() < deadline:
        table[n] = n
        n += 1


if "--thread" in sys.argv:
    threading.Thread(target=change).start()
    try:
        while time.time() < deadline:
            sum(table[key] for key in table)
    finally:
        stop.set()
elif "--consumer" in sys.argv:
    for key in (key for key in table):      # as at an await: others run between two steps
        table.clear()
else:
    for key in table:
        del table[key]
