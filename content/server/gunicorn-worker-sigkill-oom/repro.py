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
import threading

APP = "import os, signal\ndef app(environ, start_response):\n    os.kill(os.getpid(), signal.SIGKILL)\n"
client, workers = socket.socket(socket.AF_UNIX), 0
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "site_app.py"), "w") as module:
        module.write(APP)
    command = [sys.executable, "-m", "gunicorn", "-b", "unix:site.sock", "site_app:app"]
    environment = dict(os.environ, HOME=folder)
    server = subprocess.Popen(
        command, cwd=folder, env=environment, start_new_session=True, stderr=subprocess.PIPE, universal_newlines=True)
    end = threading.Timer(20, os.killpg, (server.pid, signal.SIGKILL))
    end.start()
    for line in server.stderr:
        print(line, end="", flush=True)
        if "Listening at" in line:
            client.connect(os.path.join(folder, "site.sock"))
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
        workers += "Booting worker" in line
        if workers == 2:                                      # the successor of the killed one
            os.killpg(server.pid, signal.SIGKILL)
            break
    end.cancel()
