"""A proxy calls a manager whose server process has ended.

Shows the bug:  every CPython.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--kill", "--tcp"]
# ///
import multiprocessing
import os
import signal
import socket
import sys
import time
from multiprocessing.managers import BaseManager


def sell(stock):
    if "--kill" in sys.argv:
        stock["tea"] -= 1        # connected before the server dies
    time.sleep(0.6)
    stock["tea"] -= 1


if __name__ == "__main__":
    if "--tcp" in sys.argv:
        s = socket.socket()
        s.bind(("127.0.0.1", 0))     # bound, not listening: refuses connections
        BaseManager(address=s.getsockname(), authkey=b"shop").connect()
    manager = multiprocessing.Manager()
    stock = manager.dict(tea=3)
    multiprocessing.Process(target=sell, args=(stock,)).start()
    time.sleep(0.3)
    if "--kill" in sys.argv:
        os.kill(manager._process.pid, signal.SIGKILL)
    else:
        manager.shutdown()
