"""A thread is started while the interpreter is shutting down.

Shows the bug:  CPython 3.12 and later (finalizer); 3.12.0 to 3.12.2 also with --atexit and --thread.
Does not:       3.11 and earlier; 3.12.3 and later with --atexit and --thread.
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
import atexit
import faulthandler
import sys
import threading
import time

faulthandler.dump_traceback_later(10, exit=True)


def send(what):
    sender = threading.Thread(target=print, args=(what, "sent"))
    sender.start()
    sender.join()


def watch():
    time.sleep(0.3)
    send("message of a thread that outlives the main thread")


class Client:
    def __del__(self):
        send("message of a finalizer")


if "--atexit" in sys.argv:
    atexit.register(send, "message of an atexit callback")
elif "--thread" in sys.argv:
    threading.Thread(target=watch, name="watch").start()
else:
    client = Client()
