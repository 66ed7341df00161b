"""A primitive (or a bare future) of one event loop is awaited under another.

Shows the bug:  a lock made at import:  CPython 3.4 to 3.9, and from 3.10 on once it has waited under another loop
                a future of another thread's loop (--future):  every version
Run:            python repro.py [--future]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--future"]
# ///
import asyncio
import sys
import threading

lock = asyncio.Lock()


async def work():
    async with lock:
        await asyncio.sleep(0.01)


async def both():
    await asyncio.gather(work(), work())  # the second one has to wait: only then is a future made


async def wait(future):
    await future

if "--future" in sys.argv:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    asyncio.run(wait(loop.create_future()))
else:
    asyncio.run(both())
    asyncio.run(both())
