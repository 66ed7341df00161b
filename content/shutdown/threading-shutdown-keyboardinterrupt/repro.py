"""SIGINT comes while the finished main thread waits in threading._shutdown for another thread.

Shows the bug:  CPython 3.2 and later.     Does not:  2.7 (the wait cannot be interrupted).     POSIX only.
"""
# /// script
# requires-python = ">=3.3"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pool"]
# ///
import concurrent.futures
import os
import signal
import subprocess
import sys
import threading
import time

if not hasattr(os, "fork"):
    print("needs POSIX signals")
    sys.exit(77)


def record():
    try:
        time.sleep(4)
    finally:
        print("file closed")               # not reached: the thread dies with the interpreter


signal.signal(signal.SIGINT, signal.default_int_handler)
if "--pool" in sys.argv:
    pool = concurrent.futures.ThreadPoolExecutor(1)
    pool.submit(record)
else:
    threading.Thread(target=record).start()
subprocess.Popen(["sh", "-c", "sleep 0.7; kill -INT %d" % os.getpid()])
print("main is done")
sys.stdout.flush()
