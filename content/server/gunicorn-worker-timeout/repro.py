"""A gunicorn worker that does not touch its heartbeat file in time is aborted by the arbiter: WORKER TIMEOUT.

Shows the bug:  every gunicorn.       Does not:  -
Run:            python repro.py, with --timeout 2 and a request of 20 s; --boot: an application that takes 20 s to
                import; --native: a request in native code, where SIGABRT is not answered and SIGKILL follows
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
import threading

APP = "import hashlib, time\n%s\ndef app(environ, start_response):\n    %s\n    return []\n"
work = "hashlib.pbkdf2_hmac('md5', b'a', b'b', 20000000)" if "--native" in sys.argv else "time.sleep(20)"
client, workers = socket.socket(socket.AF_UNIX), 0
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "site_app.py"), "w") as module:
        module.write(APP % ("time.sleep(20)" if "--boot" in sys.argv else "", work))
    command = [sys.executable, "-m", "gunicorn", "-t", "2", "-b", "unix:site.sock", "site_app:app"]
    server = subprocess.Popen(command, cwd=folder, start_new_session=True, stderr=-1, universal_newlines=True)
    end = threading.Timer(20, os.killpg, (server.pid, signal.SIGKILL))
    end.start()
    for line in server.stderr:
        print(line, end="", flush=True)
        if "Listening at" in line:
            client.connect(os.path.join(folder, "site.sock"))
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
        workers += "Booting worker" in line
        if workers == 2:                                      # the successor of the aborted one
            os.killpg(server.pid, signal.SIGKILL)
            break
    end.cancel()
