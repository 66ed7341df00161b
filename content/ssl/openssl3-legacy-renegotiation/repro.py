"""A server without secure renegotiation (RFC 5746) is refused by a client with OpenSSL 3.

Shows the bug:  any CPython that is linked with OpenSSL 3 or later.
Does not:       OpenSSL 1.1.1 and earlier, and --allow (SSL_OP_LEGACY_SERVER_CONNECT): the handshake goes on.
Run:            python repro.py [--allow]
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# ///
import socket
import ssl
import sys
import threading

if ssl.OPENSSL_VERSION_INFO < (3,) or not ssl.OPENSSL_VERSION.startswith("OpenSSL"):
    print("needs OpenSSL 3, this is " + ssl.OPENSSL_VERSION)
    sys.exit(77)
# ServerHello of TLS 1.2, ECDHE-RSA-AES128-GCM-SHA256, without extensions
body = b"\x03\x03" + bytes(32) + b"\x00" + b"\xc0\x2f" + b"\x00"
hello = b"\x02" + len(body).to_bytes(3, "big") + body
record = b"\x16\x03\x03" + len(hello).to_bytes(2, "big") + hello


def old_server(listener):
    with listener.accept()[0] as connection:
        connection.recv(4096)
        connection.sendall(record)
        connection.recv(4096)


with socket.create_server(("127.0.0.1", 0)) if hasattr(socket, "create_server") else socket.socket() as server:
    server.listen(1)
    threading.Thread(target=old_server, args=(server,), daemon=True).start()
    context = ssl.create_default_context()
    if "--allow" in sys.argv:
        context.options |= 0x4                  # ssl.OP_LEGACY_SERVER_CONNECT since 3.12
    with socket.create_connection(server.getsockname(), timeout=5) as connection:
        context.wrap_socket(connection, server_hostname="localhost")
