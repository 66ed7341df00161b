"""A websocket whose peer is silent (keepalive fails), or cut without a closing handshake.

Shows the bug:  websockets 10 and later (before: "code = 1006").     Does not:  an orderly close on both sides.
Run:            python repro.py [--cut]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["websockets >=10"]
# [tool.culprit]
# runs = ["", "--cut"]
# ///
import asyncio
import base64
import hashlib
import re
import sys

import websockets

held = []


async def peer(reader, writer):
    request = await reader.readuntil(b"\r\n\r\n")
    key = re.search(rb"(?i)sec-websocket-key: (\S+)", request).group(1)
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
    writer.write(head + accept + b"\r\n\r\n")
    held.append(writer)                          # and silent from now on
    if "--cut" in sys.argv:
        await asyncio.sleep(0.2)
        writer.transport.abort()


async def main():
    server = await asyncio.start_server(peer, "127.0.0.1", 0)
    url = "ws://127.0.0.1:%d/" % server.sockets[0].getsockname()[1]
    async with websockets.connect(url, ping_interval=0.5, ping_timeout=0.5, close_timeout=0.5) as websocket:
        await websocket.recv()
asyncio.run(main())
