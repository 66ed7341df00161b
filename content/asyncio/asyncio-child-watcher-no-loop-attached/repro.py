"""A subprocess of asyncio is started where nothing watches for the end of children.

Shows the bug:  CPython 3.4 to 3.7 in a thread; 3.8 to 3.13 with SafeChildWatcher (the default before).
Does not:       3.8 and later with the default watcher (--fixed), 3.14 (there are no watchers any more).
"""
# /// script
# requires-python = ">=3.6,<3.14"
# dependencies = []
# [tool.culprit]
# platform = "linux"
# ///
import asyncio
import sys
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


async def render(page):
    process = await asyncio.create_subprocess_exec("echo", page)
    return await process.wait()


def work():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print(loop.run_until_complete(render("page 1")))


if "--fixed" not in sys.argv:
    asyncio.set_child_watcher(asyncio.SafeChildWatcher())        # what 3.4 to 3.7 do by themselves
thread = threading.Thread(target=work)
thread.start()
thread.join(10)
