"""A closed executor is asked to run something.

Shows the bug:  CPython 3.2 and later; --asyncio and --exit 3.9 and later.     Does not:  Python 2 (without the futures backport).
"""
# /// script
# requires-python = ">=3.9"
# dependencies = []
# [tool.culprit]
# runs = ["", "--exit", "--asyncio"]
# ///
import atexit
import concurrent.futures
import sys
import time


def visit(page):
    time.sleep(0.2)
    return pool.submit(visit, page + 1) if page < 3 else page


pool = concurrent.futures.ThreadPoolExecutor(2)
if "--exit" in sys.argv:
    pool.submit(print, "one task has run").result()
    atexit.register(lambda: pool.submit(print, "at exit"))
elif "--asyncio" in sys.argv:
    import asyncio
    loop = asyncio.new_event_loop()
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.run_until_complete(asyncio.wait_for(loop.run_in_executor(None, print, "late"), 5))
else:
    first = pool.submit(visit, 1)
    pool.shutdown()
    print(first.result())
