"""get_event_loop() in a thread that has no event loop, or in the main thread after asyncio.run().

Shows the bug:  CPython 3.5 and later (before: no such check of threads, or an AssertionError with this text).
Does not:       a thread that calls asyncio.run() or set_event_loop(new_event_loop()) first: see --fixed.
Run:            python repro.py                in a thread
                python repro.py --main-thread  after asyncio.run() (3.7 and later; 3.14 without it, too)
                python repro.py --fixed        both ways that work
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--main-thread"]
# ///
import asyncio
import sys
import threading


async def fetch():
    await asyncio.sleep(0.01)
    return "fetched"


def job():
    print(asyncio.get_event_loop().run_until_complete(fetch()))


if "--main-thread" in sys.argv:
    asyncio.run(fetch())
    job()
elif "--fixed" in sys.argv:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    threading.Thread(target=lambda: print(asyncio.run(fetch()))).start()
    print(asyncio.run_coroutine_threadsafe(fetch(), loop).result(5))
else:
    threading.Thread(target=job, name="worker").start()
