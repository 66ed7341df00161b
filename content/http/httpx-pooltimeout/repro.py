"""More requests at once than the pool of an httpx client has connections, for longer than the pool timeout.

Shows the bug:  httpx, every version with httpcore.     Does not:  when concurrency is bounded, or the limit is higher.
Run:            python repro.py [--stream]              --stream: responses that are never closed
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["httpx"]
# [tool.culprit]
# runs = ["", "--stream"]
# ///
import asyncio
import socket
import sys
import threading

import httpx

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(16)
url = "http://127.0.0.1:%d/" % listener.getsockname()[1]
options = {"limits": httpx.Limits(max_connections=2), "timeout": httpx.Timeout(9, pool=0.5), "trust_env": False}
held = []


def serve():
    while True:
        held.append(listener.accept()[0])
        if "--stream" in sys.argv:
            held[-1].sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")


async def main():
    async with httpx.AsyncClient(**options) as client:
        for _ in range(3 if "--stream" in sys.argv else 0):
            held.append(await client.send(client.build_request("GET", url), stream=True))
        await asyncio.gather(*(client.get(url) for _ in range(4)))
threading.Thread(target=serve, daemon=True).start()
asyncio.run(main())
