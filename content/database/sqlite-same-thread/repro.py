"""A sqlite3 connection made in one thread and used in another.

Shows the bug:  every version, also with --cursor (a cursor) and --close.
Does not:       with --per-thread, the remedy.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--cursor", "--close"]
# ///
import sqlite3
import sys
import threading

db = sqlite3.connect(":memory:")
cursor = db.cursor()
local = threading.local()


def own():
    if not hasattr(local, "db"):
        local.db = sqlite3.connect(":memory:")
    return local.db


def work():
    if "--per-thread" in sys.argv:
        print(own().execute("select 1").fetchone())
    elif "--cursor" in sys.argv:
        cursor.execute("select 1")
    elif "--close" in sys.argv:
        db.close()
    else:
        db.execute("select 1")


thread = threading.Thread(target=work)
thread.start()
thread.join()
