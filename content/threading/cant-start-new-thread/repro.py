"""The system refuses another thread: its address space is narrowed until no further stack fits.

Shows the bug:  CPython 2.7 and 3.x on Linux (2.7: thread.error).     Does not:  macOS, which ignores RLIMIT_AS.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pool"]
# platform = "linux"
# ///
import os
import resource
import sys
import threading

resource.setrlimit(resource.RLIMIT_AS, (400 * 2 ** 20, resource.getrlimit(resource.RLIMIT_AS)[1]))
stop = threading.Event()
threading.Timer(10, os._exit, [3]).start()
try:
    if "--pool" in sys.argv and sys.version_info[0] > 2:
        from concurrent.futures import ThreadPoolExecutor
        pool = ThreadPoolExecutor(1000)
        futures = [pool.submit(stop.wait) for _ in range(1000)]
    else:
        for _ in range(1000):
            threading.Thread(target=stop.wait).start()
except Exception:
    import traceback
    traceback.print_exc()
    sys.stderr.write("%d threads alive\n" % threading.active_count())
    sys.stderr.flush()
    os._exit(1)
print("1000 threads started, no limit was met")
os._exit(77)
