"""Two connections want to write to one SQLite file.

Shows the bug:  every version. Without argument the second one waits 0.3 s and gives up; with --upgrade a
                transaction that has read wants to write, and is refused at once, whatever the time limit is.
Does not:       with --immediate, which takes the write lock at the start and waits for it.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--upgrade"]
# ///
import os
import shutil
import sqlite3
import sys
import tempfile
import threading

directory = tempfile.mkdtemp()
path = os.path.join(directory, "orders.db")
read = len(sys.argv) > 1
try:
    first = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    first.execute("create table orders (item text)")
    second = sqlite3.connect(path, timeout=5 if read else 0.3, isolation_level=None)
    first.execute("pragma journal_mode=wal")
    if "--upgrade" in sys.argv:
        second.execute("begin")
        second.execute("select count(*) from orders").fetchone()
    first.execute("begin immediate")
    first.execute("insert into orders values ('tea')")
    if read:
        threading.Timer(1, first.execute, ["commit"]).start()
    second.execute("begin immediate") if "--immediate" in sys.argv else None
    second.execute("insert into orders values ('cake')")
    print("written")
finally:
    shutil.rmtree(directory, ignore_errors=True)
