"""A signal handler logs through a queue whose lock the interrupted thread holds, and waits for itself.

Shows the bug:  CPython 3.2 and later (logging.handlers.QueueHandler with queue.Queue).
Does not:       with --simple: queue.SimpleQueue may be entered again (3.7 and later).
"""
# /// script
# requires-python = ">=3.3"
# dependencies = []
# [tool.culprit]
# hangs = true
# timeout = 15
# ///
import faulthandler
import logging.handlers
import os
import queue
import signal
import sys


class Records(queue.Queue):
    def _put(self, record):            # called with the mutex held: here the signal comes at the worst moment
        os.kill(os.getpid(), signal.SIGTERM)
        queue.Queue._put(self, record)


def handle_sigterm(signum, frame):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    log.error("stopping")


log = logging.getLogger("dispatch")
log.addHandler(logging.handlers.QueueHandler(queue.SimpleQueue() if "--simple" in sys.argv else Records()))
signal.signal(signal.SIGTERM, handle_sigterm)
faulthandler.dump_traceback_later(5, exit=True)
log.error("order 1 sent")
print("finished: nothing was blocked")
