"""uvicorn cannot load the application, or restarts worker processes that die for ever.

Shows the bug:  uvicorn 0.30 and later for "Child process [N] died"; every version for "Error loading ASGI app".
Run:            python repro.py [--workers]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["uvicorn >=0.30"]
# [tool.culprit]
# runs = ["", "--workers"]
# ///
import os
import subprocess
import sys

with open("dies.py", "w") as f:
    f.write("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)     # as the kernel does when memory is short\n")
arguments = ["dies:app", "--workers", "2", "--port", "0"] if "--workers" in sys.argv else ["nowhere:app"]
server = subprocess.Popen([sys.executable, "-m", "uvicorn"] + arguments, start_new_session=True)
try:
    server.wait(8)
except subprocess.TimeoutExpired:
    server.terminate()
    try:
        server.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, 9)
