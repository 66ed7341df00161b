"""Something that belongs to an event loop is used after this loop was closed.

Shows the bug:  CPython 3.4 and later.      Does not:  one loop for the life of the object (--fixed).
Run:            python repro.py             a connection kept over two asyncio.run()
                python repro.py --loop      the closed loop itself
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--loop"]
# ///
import asyncio
import socket
import sys


class Client:
    async def connect(self):
        self.ours, self.theirs = socket.socketpair()
        self.reader, self.writer = await asyncio.open_connection(sock=self.ours)

    async def disconnect(self):
        self.writer.close()


async def both(client):
    await client.connect()
    await client.disconnect()

client, loop = Client(), asyncio.new_event_loop()
if "--fixed" in sys.argv:
    asyncio.run(both(client))
elif "--loop" in sys.argv:
    loop.close()
    loop.run_until_complete(client.connect())
else:
    asyncio.run(client.connect())
    asyncio.run(client.disconnect())
