"""A task that is not finished is garbage-collected: its loop was closed, or nobody kept a reference to it.

Shows the bug:  CPython 3.4 and later.         Does not:  tasks that are kept, cancelled and awaited (--fixed).
Run:            python repro.py            the loop is closed
                python repro.py --lost     nobody holds the task, a collection finds it
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--lost"]
# ///
import asyncio
import gc
import sys


async def poll():
    await asyncio.get_running_loop().create_future()  # known to this coroutine alone


async def main():
    if "--fixed" in sys.argv:
        task = asyncio.create_task(poll())
        await asyncio.sleep(0.01)
        task.cancel()
        return await asyncio.gather(task, return_exceptions=True)
    asyncio.create_task(poll())
    await asyncio.sleep(0.01)
    if "--lost" in sys.argv:
        gc.collect()


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
