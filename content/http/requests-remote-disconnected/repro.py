"""A kept-alive HTTP connection is closed by the server just when the client sends its next request on it.

Shows the bug:  CPython 3.5 and later (2.7 to 3.4: BadStatusLine("''")).     Does not:  with requests and Retry; a new connection.
Run:            python repro.py [--reset]                                    standard library only
"""
# /// script
# requires-python = ">=3.5"
# dependencies = []
# [tool.culprit]
# runs = ["", "--reset"]
# ///
import http.client
import socket
import struct
import sys
import threading

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)


def serve():
    connection = listener.accept()[0]
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok")
    connection.recv(65536)                      # the second request comes as the keep-alive time is over
    if "--reset" in sys.argv:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


threading.Thread(target=serve, daemon=True).start()
client = http.client.HTTPConnection("127.0.0.1", listener.getsockname()[1], timeout=10)
for _ in range(2):
    client.request("GET", "/feed")
    print(client.getresponse().read())
