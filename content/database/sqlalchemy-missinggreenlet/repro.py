"""A lazy load below an AsyncSession: IO from an attribute access, where nothing awaits.

Shows the bug:  SQLAlchemy 1.4 and later.      Does not:  eager loading, refresh(), AsyncAttrs.awaitable_attrs.
Run:            python repro.py [--expired | --sync]      --sync: an async driver in a plain create_engine()
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["sqlalchemy >=1.4", "greenlet", "aiosqlite"]
# [tool.culprit]
# runs = ["", "--expired", "--sync"]
# ///
import asyncio
import sys

from sqlalchemy import Column, ForeignKey, Integer, create_engine
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()


class Parent(Base):
    __tablename__ = "parent"
    id = Column(Integer, primary_key=True)
    parent_id = Column(ForeignKey("parent.id"))
    children = relationship("Parent")


async def main():
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with AsyncSession(engine, expire_on_commit="--expired" in sys.argv) as session:
        session.add(Parent(id=1))
        await session.commit()
        session.expire_all() if "--expired" in sys.argv else session.expunge_all()
        parent = await session.get(Parent, 1)
        print(parent.children)

create_engine("sqlite+aiosqlite://").connect() if "--sync" in sys.argv else asyncio.run(main())
