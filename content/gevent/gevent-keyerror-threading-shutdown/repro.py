#!/usr/bin/env python
"""KeyError(<thread id>) in module 'threading': a thread registered under one id, removed under another.

Shows the bug:  Python 2.x with gevent < 1.1 (main thread); any gevent or eventlet that patches while
                other threads run, Python 3.13 and gevent 22.10 included (that thread prints it).
Does not:       patching first; gevent >= 1.1 when only the main thread exists.
Run:            python repro.py             late patching by the installed gevent, with a thread running
                python repro.py --stand-in  without gevent: replaces get_ident as patch_thread() does
Ends by itself within a second; the alarm is a second rope.
"""
import signal
import sys
import threading
import time

signal.alarm(10)


def late_patch():
    if "--stand-in" not in sys.argv:
        import gevent.monkey
        return gevent.monkey.patch_all()
    name = "_get_ident" if hasattr(threading, "_get_ident") else "get_ident"
    native, greenlet = getattr(threading, name), object()
    setattr(threading, name, lambda: id(greenlet) + native() % 1000003)


started = threading.Event()


def poll():
    started.set()
    time.sleep(0.5)


if sys.version_info[0] == 3:  # Python 3.4+ no longer unregisters the main thread
    threading.Thread(target=poll, name="poller").start()
    started.wait()
late_patch()
