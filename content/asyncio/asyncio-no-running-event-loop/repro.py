"""create_task() (or anything else that needs the running loop) outside of a coroutine, or in another thread.

Shows the bug:  CPython 3.7 and later.     Does not:  inside a coroutine; run_coroutine_threadsafe() (--fixed).
Run:            python repro.py            no loop at all
                python repro.py --thread   a loop runs, in the main thread
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--thread"]
# ///
import asyncio
import sys
import threading


async def sample():
    await asyncio.sleep(0.01)
    print("sampled")


def start(loop=None):
    if "--fixed" in sys.argv:
        asyncio.run_coroutine_threadsafe(sample(), loop)
    else:
        asyncio.create_task(sample())


async def main():
    loop = asyncio.get_running_loop()
    threading.Thread(target=start, args=(loop,), name="driver").start()
    await asyncio.sleep(0.2)


if len(sys.argv) > 1:
    asyncio.run(main())
else:
    start()
