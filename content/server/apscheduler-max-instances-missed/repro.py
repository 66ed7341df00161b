"""A job that takes longer than its interval, and one whose time passed while the only worker was busy.

Shows the bug:  APScheduler 3.x.     Does not:  max_instances, coalesce and misfire_grace_time that fit the job.
Run:            python repro.py [--missed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["apscheduler >=3,<4"]
# [tool.culprit]
# runs = ["", "--missed"]
# ///
import logging
import sys
import time

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level="INFO")
scheduler = BackgroundScheduler(executors={"default": ThreadPoolExecutor(1)}, timezone="UTC")


def export():
    time.sleep(2.5)


for n in range(2 if "--missed" in sys.argv else 1):
    scheduler.add_job(export, "interval", seconds=1, id="export-%d" % n)
scheduler.start()
time.sleep(6)
scheduler.shutdown(wait=False)
