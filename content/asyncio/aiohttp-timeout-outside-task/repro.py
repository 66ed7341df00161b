"""A session of aiohttp is used in another event loop than the one it was made in.

Shows the bug:  every aiohttp with ClientTimeout.total set (the default is 300 s).
Does not:       with --fixed, and when the time limit is off (then: "attached to a different loop").
Run:            python repro.py            two loops, one after the other
                python repro.py --thread   a loop of another thread
"""
# /// script
# requires-python = ">=3.10"
# dependencies = ["aiohttp>=3"]
# [tool.culprit]
# runs = ["", "--thread"]
# ///
import asyncio
import sys
import threading

import aiohttp


async def make():
    return aiohttp.ClientSession()


async def fetch(session):
    async with session or await make() as session:
        try:
            async with session.get("http://127.0.0.1:9/") as response:
                print(response.status)
        except aiohttp.ClientConnectorError as e:
            print("the request was made:", e)


loop = asyncio.new_event_loop()
session = None if "--fixed" in sys.argv else loop.run_until_complete(make())
if "--thread" in sys.argv:
    threading.Thread(target=asyncio.run, args=[fetch(session)]).start()
else:
    asyncio.run(fetch(session))
