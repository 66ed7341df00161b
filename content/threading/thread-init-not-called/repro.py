"""A subclass of Thread does not call Thread.__init__(), or uses the thread before it.

Shows the bug:  every CPython.     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--daemon", "--print"]
# ///
import sys
import threading


class Camera(threading.Thread):
    def __init__(self, device):
        self.device = device
        if "--daemon" in sys.argv:
            self.daemon = True
            threading.Thread.__init__(self)
        if "--print" in sys.argv:
            print(self)
            threading.Thread.__init__(self)


Camera("video0").start()
