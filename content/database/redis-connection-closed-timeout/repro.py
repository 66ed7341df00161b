"""A Redis connection that the server closes, a server that is late, and a pool that is used up.

Shows the bug:  redis-py, every version.      Does not:  with Retry and health_check_interval.
Run:            python repro.py [--slow | --pool]      no server needed: a stand-in answers +OK, but to no GET
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["redis"]
# [tool.culprit]
# runs = ["", "--slow", "--pool"]
# ///
import socket
import sys
import threading
import time
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(8)


def serve():
    connection = listener.accept()[0]
    for asked in iter(lambda: connection.recv(4096), b""):
        if b"GET" in asked:
            time.sleep(5 if "--slow" in sys.argv else 0)
            return connection.close()
        connection.sendall(b"+OK\r\n" * asked.count(b"*"))


threading.Thread(target=serve, daemon=True).start()
options = {"port": listener.getsockname()[1], "socket_timeout": 1, "retry": Retry(NoBackoff(), 0), "max_connections": 1}
if redis.__version__ >= "5":
    options["protocol"] = 2
pool = redis.ConnectionPool(**options)
taken = [pool.get_connection("_") for _ in range(2 if "--pool" in sys.argv else 0)]
redis.Redis(connection_pool=pool).get("visits")
