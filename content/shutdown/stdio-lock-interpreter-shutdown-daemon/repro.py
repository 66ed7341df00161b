"""Daemon threads are stopped inside stdout (or stdin) and take its lock with them.

Shows the bug:  CPython 3.4.4 and later (tried: 3.6 to 3.13).     Does not:  Python 2; stdout with PYTHONUNBUFFERED or -u.
"""
# /// script
# requires-python = ">=3.4.4"
# dependencies = []
# [tool.culprit]
# runs = ["", "--stdin"]
# ///
import os
import subprocess
import sys
import threading
import time
import types

if "child" not in sys.argv:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    child = subprocess.Popen([sys.executable, os.path.abspath(__file__), "child"] + sys.argv[1:], env=env,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)     # stderr: ours
    threading.Timer(15, child.kill).start()
    while child.stdout.raw.read(4096) if hasattr(child.stdout, "raw") else os.read(child.stdout.fileno(), 4096):
        time.sleep(0.002)                                                       # a slow reader
    print("exit code %s" % child.wait())
    sys.stdout.flush()
    os._exit(1)
exec("class Device:\n    def __del__(self):\n        print('device closed', flush=True)\n", types.__dict__)
types.device = types.Device()                                                   # a destructor that prints


def work():
    while True:
        sys.stdin.buffer.readline() if "--stdin" in sys.argv else print("x" * 200, flush=True)


for number in range(1 if "--stdin" in sys.argv else 4):
    threading.Thread(target=work, daemon=True).start()
time.sleep(0.2)
