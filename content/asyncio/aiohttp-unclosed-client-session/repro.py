"""A session of aiohttp is freed without close().

Shows the bug:  every aiohttp from 0.16 on.     Does not:  with --fixed (async with).
Run:            python repro.py              a session that was never used
                python repro.py --connector  a connector with a kept connection
"""
# /// script
# requires-python = ">=3.10"
# dependencies = ["aiohttp>=3"]
# [tool.culprit]
# runs = ["", "--connector"]
# ///
import asyncio
import sys

import aiohttp
from aiohttp import web


async def main():
    runner = web.AppRunner(web.Application())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = "http://127.0.0.1:%d/" % site._server.sockets[0].getsockname()[1]
    if "--fixed" in sys.argv:
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            print(response.status)
    else:
        session = aiohttp.ClientSession()
        if "--connector" in sys.argv:
            async with session.get(url) as response:
                print(response.status)
        del session
    await runner.cleanup()


asyncio.run(main())
