"""More descriptors than RLIMIT_NOFILE allows: connections, pipes or log files that nobody closes.

Shows the bug:  every version (--select for the limit of select.select(), which is another one).
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--files", "--pipes", "--select"]
# ///
import os
import resource
import select
import socket
import sys

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
kept = []
if "--select" in sys.argv:
    if hard != resource.RLIM_INFINITY and hard < 1200:
        print("the hard limit is too low")
        sys.exit(77)
    resource.setrlimit(resource.RLIMIT_NOFILE, (1200, hard))
    kept = [socket.socket() for _ in range(1100)]
    select.select(kept, [], [], 0)
resource.setrlimit(resource.RLIMIT_NOFILE, (40, hard))
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(50)
while True:
    if "--files" in sys.argv:
        kept.append(open(os.devnull))
    elif "--pipes" in sys.argv:
        kept.append(os.pipe())
    else:
        kept.append(socket.create_connection(server.getsockname()))
