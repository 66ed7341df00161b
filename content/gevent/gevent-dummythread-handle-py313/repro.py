"""After a fork, threading._after_fork() asks gevent's dummy thread for _handle, which gevent 25.5.1 did not set.

Shows the bug:  gevent 25.5.1 on CPython 3.13.5 and later.      Does not:  gevent 25.8.1 and later; 3.13.0 to 3.13.4.
Run:  python repro.py --gevent (the installed gevent: a greenlet asks for current_thread(), then forks), or on any 3.13
      python repro.py          (without gevent: a dummy thread that skips Thread.__init__(), as gevent's does)
"""
# /// script
# requires-python = ">=3.13,<3.14"
# dependencies = []
# ///
import os
import signal
import sys
import threading

signal.alarm(20)


def job():
    print("the job runs in", threading.current_thread().name, flush=True)
    if os.fork() == 0:  # threading._after_fork() runs in the child and prints what it trips over
        os._exit(0)
    os.wait()

if "--gevent" in sys.argv:
    from gevent import monkey, spawn
    monkey.patch_all()
    spawn(job).join()
else:
    class _DummyThread(threading._DummyThread):
        __class__ = property(type, lambda self, value: None)  # gevent's does not become a _MainThread either

        def __init__(self):
            self._name, self._initialized, self._started = "Dummy-1", True, threading.Event()
            self._set_ident()
            threading._active[self._ident] = self

    threading._active.clear()
    threading._DummyThread = _DummyThread
    job()
