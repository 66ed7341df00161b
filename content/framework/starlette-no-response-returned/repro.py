"""A BaseHTTPMiddleware whose inner application ends without a response.

Shows the bug:  starlette, every version with BaseHTTPMiddleware.     Does not:  a pure ASGI middleware in its place.
Run:            python repro.py [--cancelled]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["starlette"]
# [tool.culprit]
# runs = ["", "--cancelled"]
# ///
import asyncio
import sys

from starlette.middleware.base import BaseHTTPMiddleware


async def forgetful(scope, receive, send):
    if "--cancelled" in sys.argv:
        raise asyncio.CancelledError
    return None                                  # neither a response nor an exception


async def timing(request, call_next):
    return await call_next(request)


async def receive():
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message):
    print(message)

scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "query_string": b""}
asyncio.run(BaseHTTPMiddleware(forgetful, dispatch=timing)(scope, receive, send))
