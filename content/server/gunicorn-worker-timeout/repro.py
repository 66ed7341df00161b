"""A gunicorn worker that does not touch its heartbeat file in time is aborted by the arbiter: WORKER TIMEOUT.

Shows the bug:  every gunicorn.       Does not:  -
Run:            python repro.py          a sync worker, a request of 20 s, --timeout 2
                python repro.py --boot   an application that takes 20 s to import
                python repro.py --native a request in native code: SIGABRT is not answered, SIGKILL follows
"""
# /// script
# requires-python = ">=3.5"
# dependencies = ["gunicorn"]
# [tool.culprit]
# runs = ["", "--boot", "--native"]
# ///
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

APP = "import hashlib, time\n%s\ndef app(environ, start_response):\n    %s\n    return []\n"
boot = "time.sleep(20)" if "--boot" in sys.argv else ""
work = 'hashlib.pbkdf2_hmac("sha256", b"a", b"b", 12000000)' if "--native" in sys.argv else "time.sleep(20)"
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "site_app.py"), "w") as module:
        module.write(APP % (boot, work))
    command = [sys.executable, "-m", "gunicorn", "-t", "2", "-b", "unix:site.sock", "site_app:app"]
    server = subprocess.Popen(command, cwd=folder, start_new_session=True)
    time.sleep(1)
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(5)
    try:
        client.connect(os.path.join(folder, "site.sock"))
        client.sendall(b"GET / HTTP/1.0\r\n\r\n")
        time.sleep(5)
    finally:
        os.killpg(server.pid, signal.SIGKILL)
