"""One SQLAlchemy session in several threads at once: the second one finds it in the middle of taking a connection.

Shows the bug:  SQLAlchemy 2.0 and later.    Does not:  1.4 (it mixes up the results in silence, or the driver complains); a session per thread.
Run:            python repro.py
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["sqlalchemy >=2"]
# ///
import threading
import time
import traceback

from sqlalchemy import create_engine, event, text
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///file:shared?mode=memory&uri=true", connect_args={"check_same_thread": False})


@event.listens_for(engine, "connect")
def slow(dbapi_connection, record):
    time.sleep(0.5)             # as a connection over the network takes


session = Session(engine)


def offer():
    try:
        session.execute(text("select 1")).all()
    except Exception:
        traceback.print_exc()


for _ in range(2):
    threading.Thread(target=offer).start()
