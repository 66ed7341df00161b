"""Two threads (or tasks) ask one generator for its next item at the same time.

Shows the bug:  every version; two tasks (--tasks), aclose() (--aclose): 3.8 and later.   Does not:  --fixed (a lock).
"""
# /// script
# requires-python = ">=3.8"
# dependencies = []
# [tool.culprit]
# runs = ["", "--tasks", "--aclose"]
# ///
import asyncio
import sys
import threading
import time


def numbers():
    time.sleep(0.1)
    yield from range(10)


async def events():
    await asyncio.sleep(0.1)
    yield 1


async def main():
    source = events()
    first = asyncio.ensure_future(source.__anext__())
    await asyncio.sleep(0)
    await (source.aclose() if "--aclose" in sys.argv else source.__anext__())


def take():
    with lock if "--fixed" in sys.argv else threading.Lock():
        next(ids)


lock, ids = threading.Lock(), numbers()
asyncio.run(main()) if set(sys.argv) & {"--tasks", "--aclose"} else [threading.Thread(target=take).start() for _ in "ab"]
