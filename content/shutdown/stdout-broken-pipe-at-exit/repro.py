"""The reader of standard output is gone before the buffer is flushed at exit: an exception that nobody can catch any more.

Shows the bug:  every Python (2.7: "close failed in file object destructor").   Does not:  a flush inside of try/except; SIGPIPE set to SIG_DFL.
Run:            python repro.py            one line is printed, the reader is gone
                python repro.py --flush    each line is flushed: a traceback first, then the same
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# ///
import os
import subprocess
import sys

SCRIPT = """import sys, time
time.sleep(0.5)
print("order 1 shipped")
if "--flush" in sys.argv:
    sys.stdout.flush()
"""
environment = dict(os.environ)
environment.pop("PYTHONUNBUFFERED", None)
reader, writer = os.pipe()
process = subprocess.Popen([sys.executable, "-c", SCRIPT] + sys.argv[1:], stdout=writer, env=environment, close_fds=True)
os.close(writer)
os.close(reader)                # as head does after its ten lines
print("exit code %d" % process.wait())
