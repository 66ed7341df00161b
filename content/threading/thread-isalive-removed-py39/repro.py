"""A thread is asked isAlive().

Shows the bug:  CPython 3.9 and later.     Does not:  2.7 to 3.8 (3.7 and 3.8 warn, with -W always).
"""
# /// script
# requires-python = ">=3.9"
# dependencies = []
# ///
import threading

stop = threading.Event()
thread = threading.Thread(target=stop.wait, args=(5,))
thread.start()
try:
    print(thread.isAlive())
finally:
    stop.set()
    thread.join()
