"""AttributeError: '_DummyThread' object has no attribute '_Thread__block' after fork (bpo-14308).

Shows the bug:  CPython 2.7.3, 3.2 before 3.2.4 (there: _block); with --restore 2.7.4 to 2.7.18, which puts back the __stop() of 2.7.3.
Does not:       CPython 2.7.0 to 2.7.2, 2.7.4 and later, 3.2.4, 3.3 and later.
"""
# /// script
# requires-python = ">=2.7.4,<3"
# dependencies = []
# [tool.culprit]
# runs = ["--restore"]
# ///
import os
import signal
import sys
import threading
import time

try:
    import thread
except ImportError:
    import _thread as thread
signal.alarm(10)  # a second rope
if "--restore" in sys.argv:  # what 2.7.4 added to __stop() is a hasattr() test; this is the method without it
    def stop_of_273(self):
        with self._Thread__block:
            self._Thread__stopped = True
            self._Thread__block.notify_all()
    threading.Thread._Thread__stop = stop_of_273


def foreign():
    threading.current_thread()  # registers a _DummyThread for this thread
    time.sleep(1)

thread.start_new_thread(foreign, ())
time.sleep(0.3)
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
