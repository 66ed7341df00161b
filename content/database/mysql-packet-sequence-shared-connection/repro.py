"""Threads, or with --fork processes, use one pymysql connection: Packet sequence number wrong. Needs no MySQL: fakes one.

Shows the bug:  every pymysql.     Does not:  a connection per thread or process.
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["pymysql>=1"]
# [tool.culprit]
# runs = ["", "--fork"]
# ///
import multiprocessing
import socketserver
import sys
import threading

import pymysql

GREETING = b"\n5.7\0" + b"\1\0\0\0" + b"12345678\0" + b"\xff\xf7\x21\2\0\xff\x81\x15" + b"\0" * 10 + b"123456789012\0mysql_native_password\0"
OK, EOF = b"\0\0\0\2\0\0\0", b"\xfe\0\0\2\0"
COLUMN = b"\3def\0\0\0\1x\0\x0c\x21\0\xff\0\0\0\xfd\0\0\0\0\0"


class FakeMySQL(socketserver.StreamRequestHandler):
    def handle(self):
        send = lambda n, data: self.wfile.write(len(data).to_bytes(3, "little") + bytes([n]) + data)
        send(0, GREETING), self.rfile.read(int.from_bytes(self.rfile.read(4)[:3], "little")), send(2, OK)
        for header in iter(lambda: self.rfile.read(4), b""):
            query = self.rfile.read(int.from_bytes(header[:3], "little"))
            answer = [b"\1", COLUMN, EOF, b"\xfc\xe8\xfd" + b"x" * 65000, EOF] if b"SELECT" in query else [OK]
            [send(n + 1, data) for n, data in enumerate(answer)]


if __name__ == "__main__":
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), FakeMySQL)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    connection = pymysql.connect(host="127.0.0.1", port=server.server_address[1], user="a", password="b", read_timeout=3)
    work = lambda: [connection.cursor().execute("SELECT x") for _ in range(100)]
    make = multiprocessing.get_context("fork").Process if "--fork" in sys.argv else threading.Thread
    workers = [make(target=work, daemon=True) for _ in range(3)]
    [worker.start() for worker in workers] and [worker.join(8) for worker in workers]
