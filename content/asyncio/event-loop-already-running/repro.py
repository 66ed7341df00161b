"""run_until_complete() on a loop that is running already, or beside one that runs in the same thread.

Shows the bug:  CPython 3.5.3, 3.6 and later (3.4 to 3.5.2 say "Event loop is running.").
Does not:       the same work awaited: see --fixed.
Run:            python repro.py            the running loop once more
                python repro.py --other    a new loop inside a coroutine
                python repro.py --fixed    awaited; and from synchronous code by a thread with its own loop
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--other"]
# ///
import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor


async def fetch():
    await asyncio.sleep(0.01)
    return "fetched"


def helper(loop):
    return loop.run_until_complete(fetch())


async def main():
    if "--fixed" in sys.argv:
        print(await fetch())
        with ThreadPoolExecutor(1) as pool:
            print(pool.submit(asyncio.run, fetch()).result())
    elif "--other" in sys.argv:
        print(helper(asyncio.new_event_loop()))
    else:
        print(helper(asyncio.get_running_loop()))

asyncio.run(main())
