"""AttributeError: '_DummyThread' object has no attribute '_Thread__block' after fork (bpo-14308).

Shows the bug:  CPython 2.7.3; CPython 3.2 before 3.2.4 (there the attribute is called _block).
Does not:       CPython 2.7.0-2.7.2, 2.7.4 and later, 3.2.4, 3.3 and later.
Run:            python repro.py [--restore]    --restore, on 2.7.4-2.7.18: puts back the __stop() of 2.7.3
"""
# /// script
# requires-python = ">=2.7.3,<3"
# [tool.culprit]
# runs = ["--restore"]
# ///
import os, signal, sys, threading, time

try:
    import thread
except ImportError:
    import _thread as thread

signal.alarm(10)
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
