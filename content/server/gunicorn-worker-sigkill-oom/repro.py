"""A gunicorn worker is killed with SIGKILL, as the kernel does it when memory is short; the arbiter can only guess why.

Shows the bug:  gunicorn 20.1 (other words: "was terminated due to signal 9"), 21 and later.     Does not:  20.0 and earlier print nothing.
Run:            python repro.py        the worker sends SIGKILL to itself in a request
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["gunicorn >=20.1"]
# [tool.culprit]
# platform = "linux"
# ///
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

APP = "import os, signal\ndef app(environ, start_response):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "site_app.py"), "w") as module:
        module.write(APP)
    command = [sys.executable, "-m", "gunicorn", "-b", "unix:site.sock", "site_app:app"]
    environment = dict(os.environ, HOME=folder)
    server = subprocess.Popen(command, cwd=folder, env=environment, start_new_session=True)
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(5)
    try:
        deadline = time.time() + 10
        while not os.path.exists(os.path.join(folder, "site.sock")) and time.time() < deadline:
            time.sleep(0.2)
        time.sleep(2)
        client.connect(os.path.join(folder, "site.sock"))
        client.sendall(b"GET / HTTP/1.0\r\n\r\n")
        time.sleep(3)
    finally:
        os.killpg(server.pid, signal.SIGKILL)
