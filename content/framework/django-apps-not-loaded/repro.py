"""A Django model is imported (or unpickled in a spawned process) before django.setup().

Shows the bug:  Django 1.7 and later.     Does not:  after django.setup(); Pool(initializer=django.setup) (--fixed).
Run:            python repro.py [--spawn | --fixed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["django"]
# [tool.culprit]
# runs = ["", "--spawn"]
# ///
import multiprocessing
import sys

import django
from django.conf import settings

if not settings.configured:
    settings.configure(INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"])


def name(user):
    return user.username


def start():
    if "--fixed" in sys.argv:
        django.setup()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        django.setup()
    from django.contrib.auth.models import User
    if len(sys.argv) > 1:
        with multiprocessing.get_context("spawn").Pool(1, start) as pool:
            result = pool.map_async(name, [User(username="guest")])
            result.wait(5)
            print(result.get() if result.ready() else "no answer: the worker dies of each task")
