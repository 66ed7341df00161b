"""bind() says that the address is in use: another process listens there, a forked child still holds the socket, or it is in TIME_WAIT.

Shows the bug:  every Python.   Does not:  with SO_REUSEADDR, the last of the three.
Run:            python repro.py                two listeners
                python repro.py --child        the server is gone, its child still holds the socket (POSIX)
                python repro.py --time-wait    the server closed its connections first (not on Windows)
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--child", "--time-wait"]
# ///
import os
import socket
import sys
import time


def listen(port, reuse):
    listener = socket.socket()
    if reuse:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(5)
    return listener


first = listen(0, True)
port = first.getsockname()[1]
if "--child" in sys.argv and os.fork() == 0:
    time.sleep(2)
    os._exit(0)
if "--time-wait" in sys.argv:
    client = socket.create_connection(("127.0.0.1", port))
    first.accept()[0].close()
    client.close()
if len(sys.argv) > 1:
    first.close()
second = listen(port, "--time-wait" not in sys.argv)
