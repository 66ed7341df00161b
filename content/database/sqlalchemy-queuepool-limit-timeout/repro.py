"""A QueuePool whose connections are all in use: the next checkout waits for pool_timeout and gives up.

Shows the bug:  every SQLAlchemy.      Does not:  connections that are given back (with Session(engine) as session: ...).
Run:            python repro.py              connections that nobody closes
                python repro.py --threads    more threads than connections, each holds its connection while it waits for something else
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["sqlalchemy"]
# [tool.culprit]
# runs = ["", "--threads"]
# ///
import sys
import threading
import time
import traceback

from sqlalchemy import create_engine, text
from sqlalchemy.pool import QueuePool

options = {"check_same_thread": False}
engine = create_engine("sqlite://", poolclass=QueuePool, pool_size=2, max_overflow=1, pool_timeout=1, connect_args=options)


def report():
    try:
        with engine.connect() as connection:
            connection.execute(text("select 1"))
            time.sleep(3)
    except Exception:
        traceback.print_exc()


if "--threads" in sys.argv:
    for _ in range(4):
        threading.Thread(target=report).start()
else:
    kept = [engine.connect() for _ in range(4)]
