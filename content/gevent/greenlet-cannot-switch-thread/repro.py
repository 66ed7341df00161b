"""A greenlet is resumed from another native thread than the one it was started in.

Shows the bug:  every greenlet, on every Python.      Does not:  -
Run:            python repro.py           from a second thread, while the first one lives
                python repro.py --exited  after the thread of the greenlet has ended
"""
# /// script
# requires-python = ">=2.7"
# dependencies = ["greenlet"]
# [tool.culprit]
# runs = ["", "--exited"]
# ///
import sys
import threading

import greenlet

sessions = []


def start():
    caller = greenlet.getcurrent()
    sessions.append(greenlet.greenlet(lambda: caller.switch()))
    sessions[0].switch()


def resume():
    sessions[0].switch()


if "--exited" not in sys.argv:
    start()
for target in ([start, resume] if "--exited" in sys.argv else [resume]):
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
