"""A MySQL connection that the server has closed for idleness: the next query says that the server has gone away.

Shows the bug:  every MySQL and MariaDB client.     Does not:  a pool with pool_pre_ping; a connection that is opened when it is needed.
Run:            python repro.py      no server needed: a stand-in greets, lets the client in, and closes as after wait_timeout
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["pymysql"]
# ///
import socket
import struct
import threading
import time

import pymysql

def packet(sequence, body):
    return struct.pack("<I", len(body))[:3] + bytes([sequence]) + body


GREETING = (b"\x0a5.7.0\x00" + struct.pack("<I", 1) + b"12345678\x00" + struct.pack("<H", 0xF7FF) + b"\x21" + struct.pack("<H", 2)
            + struct.pack("<H", 0x000B) + b"\x15" + b"\x00" * 10 + b"123456789012\x00" + b"mysql_native_password\x00")
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)


def serve():
    connection = listener.accept()[0]
    connection.sendall(packet(0, GREETING))
    for sequence in (2, 1):                 # the login, then SET AUTOCOMMIT
        connection.recv(4096)
        connection.sendall(packet(sequence, b"\x00\x00\x00\x02\x00\x00\x00"))
    connection.close()                      # wait_timeout is over


threading.Thread(target=serve, daemon=True).start()
client = pymysql.connect(host="127.0.0.1", port=listener.getsockname()[1], user="shop")
time.sleep(1)
client.cursor().execute("select '%s'" % ("x" * 8000000))
