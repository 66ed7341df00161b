"""One process writes to, or reads from, a multiprocessing pipe whose other end has died.

Shows the bug:  every CPython.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--recv", "--pool"]
# ///
import multiprocessing
import os
import sys
import time


def fetch(conn):
    conn.recv()
    if "--recv" in sys.argv:
        os._exit(9)
    raise ValueError("bad url")


if __name__ == "__main__":
    if "--pool" in sys.argv:
        multiprocessing.Pool(1).map_async(time.sleep, [0.5])
        time.sleep(0.2)
        os._exit(1)                  # the worker prints the error a moment later
    here, there = multiprocessing.Pipe()
    p = multiprocessing.Process(target=fetch, args=(there,))
    p.start()
    there.close()
    here.send("http://localhost/1")
    if "--recv" in sys.argv:
        here.recv()
    p.join()
    here.send("http://localhost/2")
