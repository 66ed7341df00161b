"""Under uWSGI without --enable-threads an application's thread runs during requests only: the idle worker keeps the GIL.

Shows the bug:  uWSGI 1.x and 2.0 without --enable-threads or --threads.     Does not:  with one of them.
Run:            python repro.py    beats are due twice a second, but only one comes per request
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# commands = ["uwsgi"]
# ///
import os
import signal
import socket
import subprocess
import tempfile
import time
APP = """import threading, time
def beat():
    while True:
        print("beat", flush=True)
        time.sleep(0.5)
thread = threading.Thread(target=beat, daemon=True)
def application(environ, start_response):
    thread.ident or thread.start()
    time.sleep(0.1)
    start_response("200 OK", [])
    return [b""]
"""
with tempfile.TemporaryDirectory() as folder:
    open(os.path.join(folder, "site_app.py"), "w").write(APP)
    server = subprocess.Popen("uwsgi --plugin python3 --http-socket app.sock --wsgi-file site_app.py".split(), cwd=folder)
    for _ in range(2):
        time.sleep(3)
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(os.path.join(folder, "app.sock"))
            client.sendall(b"GET / HTTP/1.0\r\n\r\n")
            client.recv(100)
    server.send_signal(signal.SIGINT)
    server.wait(10)
