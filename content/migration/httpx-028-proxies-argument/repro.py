"""A client passes the argument that httpx 0.28 removed, as openai did up to 1.55.2.

Shows the bug:  httpx 0.28.0 and later.        Does not:  earlier.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["httpx >=0.28"]
# ///
import httpx


class AsyncHttpxClientWrapper(httpx.AsyncClient):
    """Stands for the class of that name in openai/_base_client.py."""


AsyncHttpxClientWrapper(base_url="http://127.0.0.1:9", timeout=5, proxies=None)
