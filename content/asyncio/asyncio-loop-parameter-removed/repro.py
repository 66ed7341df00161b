"""asyncio's functions and classes no longer take loop=.

Shows the bug:  CPython 3.10 and later.     Does not:  3.9 and earlier (3.8 and 3.9: a DeprecationWarning).
Run:            python repro.py [--sleep | --gather]
"""
# /// script
# requires-python = ">=3.10"
# dependencies = []
# [tool.culprit]
# runs = ["", "--sleep", "--gather"]
# ///
import asyncio
import sys


async def main():
    loop = asyncio.get_running_loop()
    if "--sleep" in sys.argv:
        await asyncio.sleep(0, loop=loop)
    elif "--gather" in sys.argv:
        await asyncio.gather(asyncio.create_task(asyncio.sleep(0)), loop=loop)
    else:
        asyncio.Lock(loop=loop)


asyncio.run(main())
