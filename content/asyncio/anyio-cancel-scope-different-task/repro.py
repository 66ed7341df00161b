"""A task group or cancel scope of anyio is entered in one task and left in another.

Shows the bug:  anyio 3.0 and later on asyncio.   Does not:  with --fixed (one task owns the scope).
Run:            python repro.py             an exit stack filled by one task, closed by another
                python repro.py --generator an async generator that is left by break
                python repro.py --order     two scopes left in the wrong order
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["anyio>=3"]
# [tool.culprit]
# runs = ["", "--generator", "--order"]
# ///
import asyncio
import sys

import anyio


async def rows():
    async with anyio.create_task_group():
        for n in range(3):
            yield n


async def main():
    group, scope = anyio.create_task_group(), anyio.CancelScope()
    if "--generator" in sys.argv:
        async for _ in rows():
            break                                    # the loop closes the generator in a task of its own
        return await asyncio.sleep(0.05)
    await (group.__aenter__() if set(sys.argv) & {"--fixed", "--order"} else asyncio.ensure_future(group.__aenter__()))
    if "--order" in sys.argv:
        scope.__enter__()
    await group.__aexit__(None, None, None)


asyncio.run(main())
