"""Two green threads read one socket: eventlet's hub refuses the second.

Shows the bug:  every eventlet, Python 2.7 and 3.      Does not:  -
Run:            python repro.py            two readers
                python repro.py --write    two writers, on a socket whose buffer is full
"""
# /// script
# requires-python = ">=2.7"
# dependencies = ["eventlet"]
# [tool.culprit]
# runs = ["", "--write"]
# ///
import sys

import eventlet
from eventlet.green import socket

server = eventlet.listen(("127.0.0.1", 0))
connection = socket.create_connection(server.getsockname())


def read():
    return connection.recv(100)


def write():
    connection.sendall(b"x" * 50000000)


work = write if "--write" in sys.argv else read
eventlet.spawn(work)
eventlet.sleep(0.2)
with eventlet.Timeout(5):
    work()
