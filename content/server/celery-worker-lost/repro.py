"""A process of billiard's pool, which is celery's prefork pool, dies while it has a job: WorkerLostError.

Shows the bug:  every billiard (before 3.6.4.0 without "Job: N").       Does not:  -
Run:            python repro.py         the process is killed with SIGKILL, as the kernel does when memory is short
                python repro.py --exit  the task ends its process by os._exit(3)
                python repro.py --segv  the task crashes in native code
It takes about ten seconds: the pool waits that long for a result that may still be on its way.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["billiard"]
# [tool.culprit]
# runs = ["", "--exit", "--segv"]
# ///
import ctypes
import os
import signal
import sys

import billiard


def task():
    if "--exit" in sys.argv:
        os._exit(3)
    elif "--segv" in sys.argv:
        ctypes.string_at(0)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    signal.alarm(25)
    pool = billiard.Pool(1)
    try:
        pool.apply(task)
    finally:
        pool.terminate()
