"""A MongoClient that was opened by the parent is used in a forked child: the warning; with --hold, the child hangs.

Shows the bug:  every pymongo from 3.0 on; the hang in versions before 4.3, which reset their locks in the child.
Does not:       a client that is made in the child.      Needs no MongoDB: a client opens when it is made.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["pymongo"]
# ///
import faulthandler
import os
import signal
import sys
import warnings

from pymongo import MongoClient
from pymongo.errors import ServerSelectionTimeoutError

signal.alarm(20)
warnings.simplefilter("ignore", DeprecationWarning)  # 3.12 and later warn of the fork, too
client = MongoClient("mongodb://127.0.0.1:9/", serverSelectionTimeoutMS=300)
if "--hold" in sys.argv:
    client._topology._lock.acquire()  # as a thread of the driver may at the moment of the fork
if os.fork() == 0:
    faulthandler.dump_traceback_later(3, exit=True)
    try:
        client.admin.command("ping")
    except ServerSelectionTimeoutError:
        pass
    os._exit(0)
os.wait()
os._exit(0)
