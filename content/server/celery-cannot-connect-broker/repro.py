"""Celery does not reach its broker: what the worker logs, and what delay() raises.

Shows the bug:  Celery, every version.     Does not:  when the address of the broker is right and something listens there.
Run:            python repro.py [--worker]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["celery >=5"]
# [tool.culprit]
# runs = ["", "--worker"]
# ///
import os
import socket
import sys
import threading
import time

from celery import Celery

free = socket.socket()
free.bind(("127.0.0.1", 0))             # bound, and nobody listens: the connection is refused
app = Celery("mailer", broker="amqp://guest:guest@127.0.0.1:%d//" % free.getsockname()[1])


@app.task
def send_mail(to):
    return to


def stop():
    time.sleep(8)
    os._exit(0)


if "--worker" in sys.argv:
    threading.Thread(target=stop, daemon=True).start()
    app.worker_main(["worker", "--pool=solo", "--loglevel=INFO"])
else:
    send_mail.apply_async(["a@example.org"], retry=False)
