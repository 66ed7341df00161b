"""loop.create_task(), call_soon() or future.set_result() from another thread, in asyncio's debug mode.

Shows the bug:  CPython 3.4 and later with debug mode; without it (--quiet) nothing is said, and the task runs late.
Does not:       run_coroutine_threadsafe(), call_soon_threadsafe() (--fixed).
Run:            python repro.py [--quiet | --fixed]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# ///
import asyncio
import sys
import threading
import time


async def handle(sent):
    print("handled after %.1f seconds" % (time.monotonic() - sent))


def driver(loop):
    time.sleep(0.1)
    if "--fixed" in sys.argv:
        asyncio.run_coroutine_threadsafe(handle(time.monotonic()), loop)
    else:
        loop.create_task(handle(time.monotonic()))


async def main():
    loop = asyncio.get_running_loop()
    threading.Thread(target=driver, args=(loop,), name="driver").start()
    await asyncio.sleep(2)


asyncio.run(main(), debug="--quiet" not in sys.argv)
