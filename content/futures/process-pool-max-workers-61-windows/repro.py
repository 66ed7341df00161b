"""More than 61 worker processes on Windows: the executor refuses; multiprocessing.Pool hangs before CPython 3.13.

Shows the bug:  Windows, CPython 3.7.4 and later. Elsewhere the executor's check is asked by pretending to be Windows.
Run:            python repro.py            ProcessPoolExecutor(64)
                python repro.py --pool     multiprocessing.Pool(64), Windows only, up to 3.12
                python repro.py --fixed    a bounded number
"""
# /// script
# requires-python = ">=3.8"
# dependencies = []
# ///
import faulthandler
import os
import sys
from concurrent.futures.process import ProcessPoolExecutor
from multiprocessing import Pool

REAL = sys.platform


def workers(wanted, platform):
    return min(wanted, 60) if platform == "win32" else wanted


if __name__ == "__main__":
    if "--pool" in sys.argv:
        if REAL != "win32":
            sys.exit(print("the Pool needs Windows") or 77)
        faulthandler.dump_traceback_later(20, exit=True)
        print(Pool(64).map(abs, range(3)))
        os._exit(0)
    sys.platform = "win32"
    pool = ProcessPoolExecutor(workers(64, sys.platform) if "--fixed" in sys.argv else 64)
    print("accepted:", pool._max_workers)
