"""Two greenlets wait for the same direction of one socket: ConcurrentObjectUseError in the second.

Shows the bug:  every gevent since 1.0; before, a bare AssertionError with nearly the same text.      Does not:  -
Run:            python repro.py            two greenlets read a socket
                python repro.py --close    one reads, another one closes
"""
# /// script
# requires-python = ">=2.7"
# dependencies = ["gevent"]
# [tool.culprit]
# runs = ["", "--close"]
# ///
import sys

import gevent
from gevent import socket

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(1)
connection = socket.create_connection(server.getsockname())


def read():
    return connection.recv(100)


first = gevent.spawn(read)
gevent.sleep(0.1)
if "--close" in sys.argv:
    connection.close()
    first.get()
with gevent.Timeout(5):
    read()
