"""A signal handler is installed by a thread that is not the main one.

Shows the bug:  every CPython; --asyncio: 3.7 and later, not on Windows.     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--asyncio"]
# ///
import signal
import sys
import threading


def plain():
    signal.signal(signal.SIGTERM, lambda number, frame: None)


def by_loop():
    import asyncio
    loop = asyncio.new_event_loop()
    try:
        loop.add_signal_handler(signal.SIGTERM, loop.stop)
    finally:
        loop.close()


asynchronous = "--asyncio" in sys.argv and sys.version_info[0] > 2
thread = threading.Thread(target=by_loop if asynchronous else plain, name="not the main thread")
thread.start()
thread.join()
