"""SQL as a plain string, as SQLAlchemy 1 allowed it.

Shows the bug:  SQLAlchemy 2.0 and later.        Does not:  1.4 (RemovedIn20Warning with SQLALCHEMY_WARN_20=1).
Run:            python repro.py [--engine | --session]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["sqlalchemy >=2"]
# [tool.culprit]
# runs = ["", "--engine", "--session"]
# ///
import sys

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

engine = create_engine("sqlite://")
if "--engine" in sys.argv:
    print(engine.execute("SELECT 1").scalar())
elif "--session" in sys.argv:
    with Session(engine) as session:
        print(session.execute("SELECT 1").scalar())
else:
    with engine.connect() as connection:
        print(connection.execute("SELECT 1").scalar())
