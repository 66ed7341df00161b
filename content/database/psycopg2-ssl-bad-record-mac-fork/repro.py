"""A TLS connection is used by a parent and its forked child: bad record mac.

Shows the bug:  every libpq, every OpenSSL, every Python with fork.     Does not:  a connection that is made after the fork.
Run:  python repro.py            Python's ssl and a server in a process; with a connection string: psycopg2 and your server
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# ///
import multiprocessing
import socket
import ssl
import sys

fork = multiprocessing.get_context("fork")

def context(side):
    tls = ssl.SSLContext(side)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    hasattr(tls, "maximum_version") and setattr(tls, "maximum_version", ssl.TLSVersion.TLSv1_2)
    return tls.set_ciphers("AECDH-AES128-SHA:@SECLEVEL=0") or tls  # no certificates: for this demonstration only


def serve(listener):
    server = context(ssl.PROTOCOL_TLS_SERVER).wrap_socket(listener.accept()[0], server_side=True)
    [server.sendall(server.recv(100)) for _ in range(3)]


if len(sys.argv) > 1:
    execute = __import__("psycopg2").connect(sys.argv[1]).cursor().execute
else:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0)), listener.listen(1)
    fork.Process(target=serve, args=(listener,), daemon=True).start()
    client = context(ssl.PROTOCOL_TLS_CLIENT).wrap_socket(socket.create_connection(listener.getsockname(), timeout=5))
    execute = lambda query: client.sendall(query.encode()) or client.recv(100)
execute("select 'parent'")
for _ in range(2):     # the first child moves the server's counters on, but only its own copy of ours
    child = fork.Process(target=execute, args=("select 'child'",))
    child.start(), child.join(5)
