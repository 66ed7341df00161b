"""A client does not know who signed the server's certificate.

Shows the bug:  CPython 2.7.9, 3.4.3 and later (verification by default).        Does not:  with --trusted.
Run:            python repro.py [--trusted]          needs the command openssl
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# commands = ["openssl"]
# ///
import http.server
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import urllib.request

folder = tempfile.mkdtemp()
try:
    key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
    subprocess.check_output(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert,
                             "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], stderr=subprocess.STDOUT)
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *args: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = ssl.create_default_context(cafile=cert if "--trusted" in sys.argv else None)
    url = "https://localhost:%d/" % server.server_port
    print(urllib.request.urlopen(url, timeout=5, context=client).status)
finally:
    shutil.rmtree(folder)
