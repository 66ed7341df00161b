"""KeyError(<thread id>) in module 'threading': a thread registered under one id, removed under another.

Shows the bug:  Python 2.x with gevent < 1.1 (main thread); Python 3.11 and later with any gevent that patches
                while another thread runs.    Does not:  patching first; 3.4 to 3.10 swallow it.
Run:            python repro.py [--stand-in]    --stand-in: without gevent, replaces get_ident as patch_thread() does
"""
# /// script
# requires-python = ">=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*, !=3.4.*, !=3.5.*, !=3.6.*, !=3.7.*, !=3.8.*, !=3.9.*, !=3.10.*"
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
