"""KeyError(<thread id>) in module 'threading': a thread registered under one id, removed under another.

Shows the bug:  3.11 and later, gevent patching while another thread runs; Python 2 with gevent < 1.1 (main thread).
Does not:       patching first; 3.4 to 3.10 swallow it. --stand-in: without gevent, replaces get_ident as patch_thread() does.
"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.culprit]
# runs = ["--stand-in"]
# ///
import signal
import sys
import threading
import time
signal.alarm(10)
PY2 = sys.version_info[0] == 2
started = threading.Event()


def poll():
    started.set()
    time.sleep(0.5)


def patch_without_gevent():
    name, main = "_get_ident" if PY2 else "get_ident", threading.current_thread()
    native, offset = getattr(threading, name), id(main) % 4096 * 4096
    setattr(threading, name, lambda: native() - offset)
    if not PY2:  # as gevent 1.1 does for the main thread, and for no other
        threading._active[native() - offset] = threading._active.pop(main._ident)
        main._ident = native() - offset


if not PY2:  # Python 3.4+ no longer unregisters the main thread: have another one running
    threading.Thread(target=poll, name="poller").start()
    started.wait()
patch_without_gevent() if "--stand-in" in sys.argv else __import__("gevent.monkey").monkey.patch_all()
