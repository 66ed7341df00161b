"""asyncio.run() below a coroutine: a loop is running in this thread already.

Shows the bug:  CPython 3.7 and later.       Does not:  await, or another thread (--fixed).
Run:            python repro.py [--runner | --fixed]        --runner: 3.11 and later
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--runner"]
# ///
import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor


async def extract():
    await asyncio.sleep(0.01)
    return "rows"


def helper():
    if "--runner" in sys.argv and sys.version_info >= (3, 11):
        with asyncio.Runner() as runner:
            return runner.run(extract())
    return asyncio.run(extract())


async def main():
    if "--fixed" in sys.argv:
        with ThreadPoolExecutor(1) as pool:
            print(await asyncio.get_running_loop().run_in_executor(pool, helper))
        print(await extract())
    else:
        print(helper())


asyncio.run(main())
