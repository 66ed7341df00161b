"""Django's ORM is called synchronously in a thread in which an event loop is running.

Shows the bug:  Django 3.0 and later.     Does not:  sync_to_async(), or the a...() methods of Django 4.1 (--fixed).
Run:            python repro.py [--fixed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["django>=3.0"]
# ///
import asyncio
import sys

import django
from asgiref.sync import sync_to_async
from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from django.db import connection


def answer():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 6 * 7")
        return cursor.fetchone()[0]


async def main():
    if "--fixed" in sys.argv:
        print(await sync_to_async(answer)())
    else:
        print(answer())


asyncio.run(main())
