"""A test ends its pytest-xdist worker process.

Shows the bug:  pytest-xdist, every version.     Does not:  pytest without -n (there pytest itself ends).
Run:            python repro.py [--exit]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["pytest", "pytest-xdist"]
# [tool.culprit]
# runs = ["", "--exit"]
# timeout = 60
# ///
import subprocess
import sys

TEST = """
import os, signal

def test_small():
    pass

def test_huge():
    os._exit(2) if {leave} else os.kill(os.getpid(), signal.SIGKILL)
"""
with open("test_scale.py", "w") as f:
    f.write(TEST.format(leave="--exit" in sys.argv))
subprocess.call([sys.executable, "-m", "pytest", "-q", "-n", "2", "--max-worker-restart=1", "test_scale.py"])
