"""current_app or g is used in a thread (or script) in which no application context was pushed.

Shows the bug:  Flask 0.9 and later.     Does not:  with app.app_context(): ... in that thread (--fixed).
Run:            python repro.py [--script | --fixed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["flask"]
# [tool.culprit]
# runs = ["", "--script"]
# ///
import sys
import threading

from flask import Flask, current_app, g

app = Flask("helpdesk")


def send(ticket, application=None):
    if application is None:
        return print("ticket", ticket, "from", current_app.name)
    with application.app_context():
        print("ticket", ticket, "from", current_app.name)


@app.route("/new")
def new():
    real = current_app._get_current_object() if "--fixed" in sys.argv else None
    thread = threading.Thread(target=send, args=(7, real), name="mailer")
    thread.start()
    thread.join()
    return "queued"


if "--script" in sys.argv:
    g.user = "guest"
else:
    app.test_client().get("/new")
