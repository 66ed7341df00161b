"""An executor is used after the main thread has come to its end.

Shows the bug:  CPython 3.9 and later; 3.7 and 3.8 with --del only.     Does not:  3.6 and earlier (submit() works, or its work is lost).
"""
# /// script
# requires-python = ">=3.9"
# dependencies = []
# [tool.culprit]
# runs = ["", "--late-import", "--del"]
# ///
import sys
import threading
import time


def late_import():
    time.sleep(0.3)
    from concurrent.futures import ThreadPoolExecutor
    ThreadPoolExecutor(1)


def schedule(pool):
    time.sleep(0.3)
    print(pool.submit(pow, 2, 10).result())


class Client:
    def __del__(self):
        pool.submit(print, "good bye")


if "--late-import" in sys.argv:
    threading.Thread(target=late_import).start()
else:
    import concurrent.futures
    pool = concurrent.futures.ThreadPoolExecutor(2)
    if "--del" in sys.argv:
        client = Client()
    else:
        threading.Thread(target=schedule, args=(pool,)).start()
