"""A generator is decorated by @asyncio.coroutine.

Shows the bug:  CPython 3.11 and later.        Does not:  3.4 to 3.10 (a DeprecationWarning since 3.8).
"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio


@asyncio.coroutine
def tick(n):
    yield from asyncio.sleep(0)
    return n + 1


print(asyncio.run(tick(1)))
