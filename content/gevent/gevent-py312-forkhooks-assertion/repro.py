"""gevent's dummy threads and fork hooks do not fit threading._after_fork(): AssertionError in the child of a fork.

Shows the bug:  gevent < 24.2.1 on CPython 3.11.8+ and 3.12.2+ ("Thread.__init__() not called"); gevent 25.5.1 on CPython
                up to 3.12 ("assert not thread.is_alive()"); gevent < 25.8.1 with --hook ("(None, <callback ...>)").
Does not:       gevent 25.8.1 and later.        Exits with 77 when the installed pair prints nothing.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["gevent<25.8.1"]
# [tool.culprit]
# runs = ["--hook"]
# ///
import os
import subprocess
import sys

if "--inner" not in sys.argv:
    environment = dict(os.environ, PURE_PYTHON="1")  # the compiled gevent 22 on 3.11 fails to print the assertion
    inner = subprocess.run([sys.executable, __file__, "--inner"] + sys.argv[1:], stderr=-1, env=environment, timeout=25)
    print(inner.stderr.decode())
    sys.exit(0 if b"AssertionError" in inner.stderr else 77)

from gevent import monkey, spawn, sleep
monkey.patch_all()
import threading


def job(forks):
    threading.current_thread()  # registers a dummy thread for this greenlet
    sleep(0.1)
    if forks and os.fork() == 0:
        os._exit(0)


if "--hook" in sys.argv:  # what exporters of metrics and traces do: their thread is started again in the child
    start_thread = lambda: threading.Thread(target=sleep, args=(1,), daemon=True).start()
    start_thread()
    os.register_at_fork(after_in_child=start_thread)
    print(subprocess.check_output(["date"]))
[greenlet.join() for greenlet in [spawn(job, False), spawn(job, True)]]
