"""One Thread object is started twice.

Shows the bug:  CPython 2.6 and later.     Does not:  2.5 and earlier (an assertion, "thread already started").
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--timer"]
# ///
import sys
import threading

thread = threading.Timer(0.1, int) if "--timer" in sys.argv else threading.Thread(target=int)
thread.daemon = True
for turn in 1, 2:
    print("turn %d, alive: %s" % (turn, thread.is_alive()))
    sys.stdout.flush()
    thread.start()
    thread.join(5)
