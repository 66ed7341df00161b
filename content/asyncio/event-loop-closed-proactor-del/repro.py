"""A transport of asyncio is collected after its loop was closed; its __del__ wants to call_soon() there.

Shows the bug:  a socket: CPython 3.7, 3.8, 3.9, 3.10.0 to 3.10.8, 3.11.0 (on Windows; elsewhere a stand-in drives
                the same module, asyncio/proactor_events.py); a subprocess: CPython 3.7 and later, every system.
Does not:       3.10.9, 3.11.1 and later (the socket); releases with gh-114177 (the subprocess).    Run:  python repro.py
"""
# /// script
# requires-python = ">=3.8,<3.13.3"
# dependencies = []
# ///
import asyncio
import gc
import socket
import sys
from asyncio import proactor_events


class StandIn(asyncio.SelectorEventLoop):  # a proactor whose reads never end
    _proactor = property(lambda self: self)

    def recv(self, sock, size, flags=0):
        return self.create_future()
    recv_into = recv


async def child():
    code = "import sys; sys.stdin.read()"
    return await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=-1, stdout=-1)


if (3, 9) <= sys.version_info < (3, 12):  # the default watcher's thread keeps the transport until the child ends
    asyncio.set_child_watcher(asyncio.PidfdChildWatcher())
process = asyncio.run(child())  # neither waited for nor closed
del process
gc.collect()
loop, pair = StandIn(), socket.socketpair()
transport = proactor_events._ProactorSocketTransport(loop, pair[0], asyncio.Protocol())
loop.run_until_complete(asyncio.sleep(0.05))
loop.close()
del transport
