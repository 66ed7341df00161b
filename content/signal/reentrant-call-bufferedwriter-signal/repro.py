"""A signal handler writes to the buffered stream that the main thread is just writing to.

Shows the bug:  every CPython 3 (2.7 for files of io.open()).
Does not:       with --os-write, which bypasses the buffer.
"""
# /// script
# requires-python = ">=3.3"
# dependencies = []
# [tool.culprit]
# timeout = 15
# ///
import os
import signal
import sys
import threading

reader, writer = os.pipe()           # read late: write() blocks, as on a slow terminal or log collector
rows = open(writer, "wb")


def report(signum, frame):
    if "--os-write" in sys.argv:
        os.write(2, b"still writing\n")
    else:
        rows.write(b"report\n")


def drain():
    while os.read(reader, 65536):
        pass


late = threading.Timer(3, drain)
late.daemon = True
late.start()
signal.signal(signal.SIGALRM, report)
signal.alarm(1)
rows.write(b"x" * 100000)
rows.close()
print("finished")
