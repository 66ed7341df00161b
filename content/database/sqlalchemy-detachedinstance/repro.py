"""An attribute is loaded after the session of its object has been closed.

Shows the bug:  SQLAlchemy, every version.      Does not:  eager loading, expire_on_commit=False.
Run:            python repro.py [--expired]     a lazy relationship; --expired: a plain column after commit()
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["sqlalchemy >=1.4"]
# [tool.culprit]
# runs = ["", "--expired"]
# ///
import sys

from sqlalchemy import Column, ForeignKey, Integer, create_engine
from sqlalchemy.orm import Session, declarative_base, relationship

Base = declarative_base()


class Parent(Base):
    __tablename__ = "parent"
    id = Column(Integer, primary_key=True)
    parent_id = Column(ForeignKey("parent.id"))
    children = relationship("Parent")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    parent = Parent(id=1)
    session.add(parent)
    session.commit()
    if "--expired" not in sys.argv:
        session.refresh(parent, ["id"])
print(parent.id if "--expired" in sys.argv else parent.children)
