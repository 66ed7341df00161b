"""A handler of logging writes to a stream that somebody has closed.

Shows the bug:  every version (2.7 prints it without "--- Logging error ---").
Run:            python repro.py            at exit: sys.stdout is closed, an atexit function logs
                python repro.py --capture  a handler keeps the stream of a capture that is over, as under pytest
                python repro.py --thread   a thread logs after that
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--capture", "--thread"]
# ///
import atexit
import logging
import os
import sys
import threading
import time

log = logging.getLogger("archive")
log.setLevel(logging.INFO)


def late():
    time.sleep(0.1)
    log.info("archive finished")


real, stream = sys.stderr, sys.stdout
if "--capture" in sys.argv or "--thread" in sys.argv:
    sys.stderr = stream = open(os.devnull, "w")  # a capture does the like
log.addHandler(logging.StreamHandler(None if stream is sys.stderr else stream))
sys.stderr = real
if "--fixed" in sys.argv:
    del log.handlers[:]
    log.addHandler(logging.NullHandler())
threading.Thread(target=late).start() if "--thread" in sys.argv else atexit.register(late)
stream.close()
