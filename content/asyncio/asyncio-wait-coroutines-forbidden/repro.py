"""asyncio.wait() no longer takes coroutines, only tasks and futures.

Shows the bug:  CPython 3.11 and later.     Does not:  3.10 and earlier (3.8 to 3.10: a DeprecationWarning).
Run:            python repro.py
"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


async def fetch(n):
    await asyncio.sleep(0.1)
    return n


async def main():
    print(await asyncio.wait([fetch(1), fetch(2)]))


asyncio.run(main())
