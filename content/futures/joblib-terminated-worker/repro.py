"""A worker of joblib's loky backend ends without an answer.

Shows the bug:  joblib 0.12 and later, every Python.     Does not:  an ordinary exception in the job (--fixed).
Run:            python repro.py           killed, as for lack of memory
                python repro.py --segv    a crash in native code
                python repro.py --exit    os._exit(1)
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["joblib>=0.12.3"]
# [tool.culprit]
# runs = ["", "--segv", "--exit"]
# timeout = 60
# ///
import ctypes
import os
import signal
import sys

from joblib import Parallel, delayed


def job(mode):
    if mode == "--fixed":
        raise ValueError("no column of that name")           # comes back as it is
    if mode == "--segv":
        ctypes.string_at(0)
    if mode == "--exit":
        os._exit(1)
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


if __name__ == "__main__":
    Parallel(n_jobs=2)(delayed(job)(sys.argv[-1]) for _ in range(2))
