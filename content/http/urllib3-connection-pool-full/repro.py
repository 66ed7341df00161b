"""Four threads share a pool of two connections: the ones that come back too many are closed.

Shows the bug:  every urllib3 (and requests, boto3, selenium, which use it); pip's own copy is taken if there is no other.
Does not:       with --fitting, a pool as large as the number of threads.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["urllib3"]
# ///
import http.server
import logging
import socketserver
import sys
import threading
import time
from multiprocessing.pool import ThreadPool

try:
    import urllib3
except ImportError:
    from pip._vendor import urllib3


Server = type("Server", (socketserver.ThreadingMixIn, http.server.HTTPServer), {"daemon_threads": True})


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        time.sleep(0.1)
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


logging.basicConfig(format="%(levelname)s %(name)s %(message)s")
server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
manager = urllib3.PoolManager(maxsize=4 if "--fitting" in sys.argv else 2)
answers = ThreadPool(4).map(lambda n: manager.request("GET", "http://127.0.0.1:%d/%d" % (server.server_port, n)).status, range(8))
print(answers)
