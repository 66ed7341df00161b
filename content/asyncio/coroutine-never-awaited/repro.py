"""An async function is called, and its coroutine is neither awaited nor made a task.

Shows the bug:  CPython 3.5 and later.      Does not:  the call with await (--fixed).
Run:            python repro.py [--mock | --fixed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = []
# [tool.culprit]
# runs = ["", "--mock"]
# ///
import asyncio
import sys
from unittest import mock


async def send(address):
    await asyncio.sleep(0.01)
    print("sent to", address)


async def main():
    if "--fixed" in sys.argv:
        await send("a@example.org")
    elif "--mock" in sys.argv:
        mock.AsyncMock()("a@example.org")
    else:
        send("a@example.org")
    print("main is done")


asyncio.run(main())
