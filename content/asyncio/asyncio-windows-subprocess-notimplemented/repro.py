"""A subprocess is started from an event loop that cannot: on Windows, the selector loop.

Shows the bug:  Windows, CPython 3.5 to 3.7 by default, later with the selector loop. Elsewhere a stand-in does: the
                class below Windows' SelectorEventLoop, without what Unix adds to it.
Does not:       ProactorEventLoop (default since 3.8), any loop on Unix: --fixed.   Run:  python repro.py [--pipe | --fixed]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pipe"]
# ///
import asyncio
import sys
from asyncio import selector_events


async def main():
    if "--pipe" in sys.argv:
        return await asyncio.get_running_loop().connect_read_pipe(asyncio.Protocol, open(__file__, "rb"))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print('hello from the child')")
    await process.wait()


if "--fixed" in sys.argv:
    loop = asyncio.ProactorEventLoop() if sys.platform == "win32" else asyncio.SelectorEventLoop()
elif sys.platform == "win32":
    loop = asyncio.SelectorEventLoop()
else:
    loop = selector_events.BaseSelectorEventLoop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
