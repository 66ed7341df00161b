"""Daemon threads run on while Python 2 sets the globals of all modules to None.

Shows the bug:  CPython 2.x.     Does not:  3.3 and later (such threads are stopped when they want the GIL).
"""
# /// script
# requires-python = "<3"
# dependencies = []
# ///
import sys
import threading
import time
import types


class Connection(object):
    def __del__(self, sleep=time.sleep):
        sleep(0.02)                      # releases the GIL, as closing a socket does


class Flusher(threading.Thread):
    def __init__(self, number):
        threading.Thread.__init__(self, name="flush-%d" % number)
        self.daemon = True
        self.wakeup = threading.Event()

    def run(self):
        while True:
            self.wakeup.wait(0.005)


for number in range(30):
    module = types.ModuleType("plugin_%d" % number)
    module.connection = Connection()
    sys.modules[module.__name__] = module
for number in range(3):
    Flusher(number).start()
time.sleep(0.05)
print("main is done")
