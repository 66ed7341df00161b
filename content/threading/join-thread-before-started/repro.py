"""A thread is joined that was not started.

Shows the bug:  CPython 2.6 and later.     Does not:  none.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--cleanup"]
# ///
import sys
import threading


class Importer(object):
    def __init__(self):
        self.writer = threading.Thread(target=int)

    def start(self):
        if "--cleanup" in sys.argv:
            raise ValueError("no such table")

    def close(self):
        self.writer.join()


importer = Importer()
try:
    importer.start()
finally:
    importer.close()
