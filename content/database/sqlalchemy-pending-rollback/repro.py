"""A session is used on after a failed flush, or after its connection was lost, without a rollback.

Shows the bug:  SQLAlchemy 1.4 and later (before: the same texts as InvalidRequestError).
Does not:       with Session(...) as session, session.begin(); rollback() in the except clause.
Run:            python repro.py [--connection]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["sqlalchemy >=1.4"]
# [tool.culprit]
# runs = ["", "--connection"]
# ///
import sys

from sqlalchemy import Column, Integer, create_engine, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Customer(Base):
    __tablename__ = "customer"
    id = Column(Integer, primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
session = Session(engine)
if "--connection" in sys.argv:
    session.execute(text("select 1"))
    session.connection().invalidate()       # what the pool does with a connection that was lost
for _ in range(2):
    try:
        session.execute(text("insert into customer values (1)")) if "--connection" in sys.argv else None
        session.bulk_save_objects([Customer(id=1), Customer(id=1)])
    except IntegrityError as e:
        print("already there:", e.orig)
