"""threading is imported for the first time by a thread that is not the one in which the interpreter ends.

Shows the bug:  CPython 3.4 to 3.8, 3.9.0 to 3.9.7, 3.10.0 (AssertionError in _shutdown); 2.x and 3.0 to 3.3 print
                Exception KeyError: KeyError(<id>,) in <module 'threading' ...> ignored, as late gevent patching does.
Does not:       3.9.8, 3.10.1, 3.11 and later; --first imports threading in the main thread before.
"""
# /// script
# requires-python = ">=3.4,<3.9"
# dependencies = []
# ///
import sys
import time

try:
    import thread
except ImportError:
    import _thread as thread

if "--first" in sys.argv:
    import threading
done = []


def work():
    import threading
    done.append(threading.current_thread())


thread.start_new_thread(work, ())
while not done:
    time.sleep(0.01)
time.sleep(0.2)  # it is gone; threading keeps it for the main thread
print("this thread was called %s" % done[0].name)
