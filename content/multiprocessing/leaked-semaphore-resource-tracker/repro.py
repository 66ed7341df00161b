"""A program with a named semaphore ends without its exit functions: the resource tracker complains.

Shows the bug:  CPython 3.4 and later, Linux and macOS.      Does not:  the start method fork; Windows.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# runs = ["", "--exit", "--term"]
# ///
import multiprocessing
import os
import signal
import subprocess
import sys

if os.environ.get("REPRO_CHILD"):
    lock = multiprocessing.get_context("spawn").Lock()
    if "--exit" in sys.argv:
        os._exit(0)
    os.kill(os.getpid(), signal.SIGTERM if "--term" in sys.argv else signal.SIGKILL)
else:
    p = subprocess.Popen([sys.executable] + sys.argv, env=dict(os.environ, REPRO_CHILD="1"), stderr=subprocess.PIPE)
    warning = p.communicate(timeout=20)[1].decode()      # the tracker keeps stderr open until it has warned
    print(warning + "exit code", p.returncode)
