"""A lock is released by someone who does not hold it.

Shows the bug:  CPython 3.3 and later; 2.7 has the same as thread.error.     Does not:  none.
"""
# /// script
# requires-python = ">=3.3"
# dependencies = []
# [tool.culprit]
# runs = ["", "--rlock", "--mp", "--asyncio"]
# ///
import asyncio
import multiprocessing
import sys
import threading


def in_thread(function):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join(5)


def careless(lock):
    lock.acquire(timeout=0.1)      # False: the lock is held; nobody looks
    lock.release()                 # releases the other one's lock


if "--rlock" in sys.argv:
    lock = threading.RLock()
    lock.acquire()
    in_thread(lock.release)
elif "--asyncio" in sys.argv:
    asyncio.set_event_loop(asyncio.new_event_loop())
    asyncio.Lock().release()
else:
    lock = multiprocessing.Lock() if "--mp" in sys.argv else threading.Lock()
    lock.acquire()
    in_thread(lambda: careless(lock))
    lock.release()                 # the innocent one gets the error
