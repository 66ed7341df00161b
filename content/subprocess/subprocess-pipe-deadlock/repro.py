"""Popen.wait() with stdout=PIPE that nobody reads: the child blocks in write() on a full pipe, the parent in waitpid().

Shows the bug:  every Python.      Does not:  communicate() or run(); a child that writes less than the pipe holds (64 KiB on Linux).
Run:            python repro.py          prints the stack of the parent, and the kernel's stack of the child where it may be read
                python repro.py --call   the same by subprocess.call(..., stdout=PIPE)
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# runs = ["", "--call"]
# hangs = true
# ///
import faulthandler
import os
import subprocess
import sys
import threading
import time

faulthandler.dump_traceback_later(3, exit=True)
command = [sys.executable, "-c", "print('x' * 200000)"]


def look():
    time.sleep(2)
    children = open("/proc/self/task/%d/children" % os.getpid()).read().split()
    print(open("/proc/%s/stack" % children[0]).read(), flush=True)


if os.access("/proc/1/stack", os.R_OK) and os.getuid() == 0:
    threading.Thread(target=look, daemon=True).start()
if "--call" in sys.argv:
    subprocess.call(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
process.wait()
