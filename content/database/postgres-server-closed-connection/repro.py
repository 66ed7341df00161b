"""PostgreSQL (or a balancer before it) has closed a connection while nobody looked: the next query fails.

Shows the bug:  psycopg2, every version.       Does not:  a pool that checks, a connection opened when it is needed.
Run:            python repro.py [--again]      no server needed: a stand-in lets the client in, answers once, and closes
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["psycopg2"]
# [tool.culprit]
# runs = ["", "--again"]
# ///
import socket
import struct
import sys
import threading
import time

import psycopg2
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)

def serve():
    client = listener.accept()[0]
    client.recv(4096)                                   # the start-up message, without TLS
    settings = b"".join(b"S" + struct.pack("!I", len(s) + 4) + s for s in (b"client_encoding\0UTF8\0", b"DateStyle\0ISO\0"))
    client.sendall(b"R\0\0\0\x08\0\0\0\0" + settings + b"Z\0\0\0\x05I")
    client.close()                                      # the idle time is over

threading.Thread(target=serve, daemon=True).start()
db = psycopg2.connect(host="127.0.0.1", port=listener.getsockname()[1], user="app", sslmode="disable", gssencmode="disable")
time.sleep(0.5)
try:
    db.cursor().execute("select 1")
except psycopg2.OperationalError:
    if "--again" not in sys.argv:
        raise
    db.cursor()                                         # the client has noticed: it is closed now
