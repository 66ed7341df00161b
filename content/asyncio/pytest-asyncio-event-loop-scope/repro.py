"""Asynchronous tests that no plugin runs, and fixtures that ask for the removed event_loop.

Shows the bug:  every pytest (8.4 and later fails, before it skips); event_loop: pytest-asyncio 1.0 and later.
Run:            python repro.py [--fixture]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["pytest", "pytest-asyncio >=1"]
# [tool.culprit]
# runs = ["", "--fixture"]
# ///
import subprocess
import sys

PLAIN = """
async def test_login():
    pass
"""
FIXTURE = """
import pytest

@pytest.fixture
def client(event_loop):
    return event_loop.create_future()

@pytest.mark.asyncio
async def test_client(client):
    client.set_result(1)
"""
with open("test_api.py", "w") as f:
    f.write(FIXTURE if "--fixture" in sys.argv else PLAIN)
subprocess.call([sys.executable, "-m", "pytest", "-q", "-p", "no:anyio", "test_api.py"])
