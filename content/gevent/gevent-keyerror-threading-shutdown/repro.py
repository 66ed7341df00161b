#!/usr/bin/env python
"""KeyError(<thread id>) in module 'threading': a thread registered under one id, removed under another.

Shows the bug:  Python 2.x with gevent < 1.1 (main thread); Python 3.11 and later with gevent that
                patches while another thread runs (that thread prints it when it ends; gevent 22.10.2 does).
Does not:       patching first; gevent >= 1.1 when only the main thread exists; 3.4-3.10 swallow it.
Run:            python repro.py             late patching by the installed gevent, with a thread running
                python repro.py --stand-in  without gevent: replaces get_ident as patch_thread() does
Ends by itself within a second.
"""
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
