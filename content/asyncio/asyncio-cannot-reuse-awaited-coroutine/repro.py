"""A coroutine object is awaited a second time; it has run already, or (--twice) is running.

Shows the bug:  CPython 3.5 and later.         Does not:  with --fixed (a function that makes a new coroutine).
Run:            python repro.py            a retry that awaits the same object
                python repro.py --task     two tasks made of the same object
                python repro.py --twice    two tasks await it at the same time: "being awaited already"
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--task", "--twice"]
# ///
import asyncio
import sys


async def charge():
    await asyncio.sleep(0.01)
    raise TimeoutError("gateway does not answer")


async def retry(call):
    for _ in range(3):
        try:
            return await (call() if callable(call) else call)
        except TimeoutError as e:
            print("failed:", e)


async def main():
    call = charge if "--fixed" in sys.argv else charge()
    if "--twice" in sys.argv:
        await asyncio.gather(retry(call), retry(call))
    await retry((lambda: asyncio.ensure_future(call)) if "--task" in sys.argv else call)


asyncio.run(main())
