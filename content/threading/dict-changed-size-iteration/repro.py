"""A dict is changed while it is iterated over: by the loop itself, by a thread, or by a task at an await.

Shows the bug:  every CPython (--asyncio: 3.5 and later).     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--thread"]
# ///
import sys
import threading
import time

table = dict.fromkeys(range(1000), 0)
stop, deadline = threading.Event(), time.time() + 10


def change():
    n = 1000
    while not stop.is_set() and time.time() < deadline:
        table[n] = n
        n += 1


if "--asyncio" in sys.argv:
    exec("""
import asyncio
async def main():
    asyncio.get_running_loop().call_later(0.05, table.clear)
    for key in table:
        await asyncio.sleep(0.01)
asyncio.run(main())
""")
elif "--thread" in sys.argv:
    threading.Thread(target=change).start()
    try:
        while time.time() < deadline:
            sum(table[key] for key in table)
    finally:
        stop.set()
else:
    for key in table:
        del table[key]
