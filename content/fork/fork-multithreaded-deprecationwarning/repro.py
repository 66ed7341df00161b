"""fork() in a process with threads: Python 3.12 and later warn.

Shows the bug:  CPython 3.12 and later (a Pool by default up to 3.13, with the context "fork" from 3.14 on).
Does not:       3.11 and earlier (no warning, same danger); with --spawn.
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# [tool.culprit]
# runs = ["", "--native"]
# ///
import ctypes
import multiprocessing
import sys
import threading
import warnings

warnings.simplefilter("default")      # DeprecationWarning is hidden outside of __main__ and pytest


def start_thread():
    if "--native" not in sys.argv:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    else:                             # as BLAS, gRPC or a database driver do: unknown to threading
        libc = ctypes.CDLL(None)
        libc.pthread_create(ctypes.byref(ctypes.c_ulong()), None, ctypes.cast(libc.pause, ctypes.c_void_p), None)


def convert(number):
    return number * number


if __name__ == "__main__":
    start_thread()
    print("threads known to threading:", threading.active_count(), flush=True)
    with multiprocessing.get_context("spawn" if "--spawn" in sys.argv else "fork").Pool(2) as pool:
        print(pool.map(convert, range(4)))
