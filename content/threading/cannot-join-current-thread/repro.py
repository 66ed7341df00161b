"""A thread joins itself: in its own stop(), in a pool's callback, or in a finalizer that runs in it.

Shows the bug:  CPython 2.6 and later.     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pool", "--del"]
# ///
import multiprocessing
import sys
import threading
import time


class Owner(object):
    def __del__(self):
        self.thread.join()


def drop(owners):
    time.sleep(0.2)
    owners.pop()            # the last reference goes here, in the thread


if __name__ == "__main__":
    if "--pool" in sys.argv:
        pool = multiprocessing.Pool(1)
        pool.apply_async(abs, [-1], callback=lambda result: (pool.close(), pool.join()))
        time.sleep(1)
    else:
        owners = [Owner()]
        thread = threading.Thread(target=drop if "--del" in sys.argv else lambda _: thread.join(), args=(owners,))
        owners[0].thread = thread
        thread.start()
        time.sleep(0.4)
