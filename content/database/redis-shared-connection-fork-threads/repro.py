"""One redis connection is used by several threads, or by forked processes: the answers get mixed up.

Shows the bug:  redis-py up to 4 (with single_connection_client; newer ones put a lock around it); a fake server, so no
                redis is needed.       Does not:  a plain redis.Redis(), which takes a connection from its pool per call.
Run:            python repro.py            threads          python repro.py --fork  processes
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["redis<5"]
# [tool.culprit]
# runs = ["", "--fork"]
# ///
import multiprocessing
import socketserver
import sys
import threading

import redis


class FakeRedis(socketserver.StreamRequestHandler):
    def handle(self):
        answer = b'{"id": 17, "price": "19.90"}\r\n' * 20000
        while self.rfile.readline():  # an answer to each line of a request, it does not matter which
            self.wfile.write(b"$%d\r\n%s\r\n" % (len(answer), answer))


def work():
    for _ in range(50):
        client.get("catalogue")


if __name__ == "__main__":
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), FakeRedis)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = redis.Redis(port=server.server_address[1], single_connection_client=True, socket_timeout=3)
    make = multiprocessing.get_context("fork").Process if "--fork" in sys.argv else threading.Thread
    workers = [make(target=work, daemon=True) for _ in range(3)]
    [worker.start() for worker in workers]
    [worker.join(8) for worker in workers]
