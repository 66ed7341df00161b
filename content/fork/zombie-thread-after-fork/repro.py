"""Thread.isAlive() is True in a forked child where the thread does not exist (bpo-18418).

Shows the bug:  CPython 2.6, 2.7 before 2.7.6, 3.x before 3.3.3; later ones with --restore, where _after_fork() overlooks _limbo again.
The window between start() and registration is a few instructions wide; slow_start() holds it open.
"""
# /// script
# requires-python = ">=2.7.6,<3"
# dependencies = []
# [tool.culprit]
# runs = ["--restore"]
# ///
import os
import signal
import sys
import threading
import time
signal.alarm(10)  # a second rope, inherited by nobody
name = "_start_new_thread" if hasattr(threading, "_start_new_thread") else "_start_joinable_thread"
if "--restore" in sys.argv:
    threading._enumerate = lambda: list(threading._active.values())


def slow_start(*args, **kwargs):
    threading._active_limbo_lock.acquire()  # the new thread cannot leave _limbo until this is released
    return real_start(*args, **kwargs)

real_start = getattr(threading, name)
setattr(threading, name, slow_start)
t = threading.Thread(target=time.sleep, args=(1,))
t.start()
pid = os.fork()
if pid == 0:
    signal.alarm(5)
    print("in the child: isAlive() is %s, enumerate() is %s" % (t.is_alive(), threading.enumerate()))
    sys.stdout.flush()
    os._exit(0)
threading._active_limbo_lock.release()
os.waitpid(pid, 0)
