"""A worker receives a task under a name that it does not know: it never imported the module, or under another name.

Shows the bug:  Celery, every version.      Does not:  include=["tasks"], autodiscover_tasks(), the same import path on both sides.
Run:            python repro.py             no broker needed: messages lie in a folder (kombu's filesystem transport)
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["celery >=5"]
# ///
import os
import tempfile
import threading
import time

from celery import Celery

with tempfile.TemporaryDirectory() as folder:
    options = {"data_folder_in": folder, "data_folder_out": folder, "control_folder": folder, "processed_folder": folder}
    producer = Celery("producer", broker="filesystem://")
    worker = Celery("worker", broker="filesystem://")
    for app in producer, worker:
        app.conf.broker_transport_options = options
        app.conf.worker_redirect_stdouts = False

    producer.send_task("tasks.send_mail", ["a@example.org"])     # nothing of this name is registered with the worker

    def stop():
        time.sleep(6)
        os._exit(0)

    threading.Thread(target=stop, daemon=True).start()
    options = ["--pool=solo", "--without-gossip", "--without-mingle", "--without-heartbeat"]
    worker.worker_main(["worker", "--loglevel=INFO"] + options)
