"""A Celery task runs past its time limit: hard, the worker process is killed; soft, an exception in the task.

Shows the bug:  Celery, every version, prefork pool (POSIX).     Does not:  solo and threads know no limit.
Run:            python repro.py [--soft]        no broker needed: messages lie in a folder (filesystem transport)
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["celery >=5"]
# [tool.culprit]
# runs = ["", "--soft"]
# ///
import os
import sys
import tempfile
import threading
import time
from celery import Celery

folder = tempfile.mkdtemp()
app = Celery("repro", broker="filesystem://")
app.conf.broker_transport_options = {"data_folder_in": folder, "data_folder_out": folder, "control_folder": folder}
limit = {"soft_time_limit": 2, "time_limit": 20} if "--soft" in sys.argv else {"time_limit": 2}


@app.task(name="rebuild", **limit)
def rebuild():
    for _ in range(600):
        time.sleep(0.1)


def stop():
    time.sleep(9)
    os.killpg(0, 9)


rebuild.delay()
os.setpgid(0, 0) if os.getpgrp() != os.getpid() else None
threading.Thread(target=stop, daemon=True).start()
quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
app.worker_main(["worker", "--concurrency=1", "--loglevel=INFO"] + quiet)
