"""A timeout of asyncio shows as CancelledError and TimeoutError; a cancelled task raises CancelledError past except Exception.

Shows the bug:  CPython 3.7 and later (other class names before 3.8, one class since 3.11).
Run:            python repro.py [--cancel | --catch]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = []
# [tool.culprit]
# runs = ["", "--cancel"]
# ///
import asyncio
import sys


async def quote():
    await asyncio.sleep(30)


async def main():
    if "--cancel" in sys.argv:
        task = asyncio.ensure_future(quote())
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except Exception:
            print("never printed from 3.8 on: CancelledError is a BaseException")
    try:
        await asyncio.wait_for(quote(), 0.1)
    except TimeoutError:
        print("3.11 and later: asyncio.TimeoutError is TimeoutError")
        raise


asyncio.run(main())
