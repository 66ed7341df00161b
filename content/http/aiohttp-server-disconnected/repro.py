"""A kept-alive connection of aiohttp's pool is closed by the server just as the next request is sent on it.

Shows the bug:  aiohttp, every version (from 3.10 on not for GET and other idempotent methods: it repeats them once).
Run:            python repro.py [--reset]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["aiohttp"]
# [tool.culprit]
# runs = ["", "--reset"]
# ///
import asyncio
import socket
import struct
import sys
import threading

import aiohttp
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)


def serve():
    connection = listener.accept()[0]
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok")
    connection.recv(65536)                          # the second request
    if "--reset" in sys.argv:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


async def main():
    async with aiohttp.ClientSession() as session:
        for _ in range(2):
            async with session.post("http://127.0.0.1:%d/" % listener.getsockname()[1]) as response:
                print(await response.text())
threading.Thread(target=serve, daemon=True).start()
asyncio.run(main())
