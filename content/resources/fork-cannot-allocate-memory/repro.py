"""fork() answered with ENOMEM, shown in a pid namespace whose first process has ended (needs root on Linux).

Shows the bug:  every version (--pool: multiprocessing). A machine that is out of memory gives the same output.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--pool"]
# platform = "linux"
# ///
import ctypes
import multiprocessing
import os
import subprocess
import sys

CLONE_NEWPID = 0x20000000


def count(number):
    return number


if __name__ == "__main__":
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "unshare") or libc.unshare(CLONE_NEWPID):
        print("needs Linux and the right to make a pid namespace")
        sys.exit(77)
    first = os.fork()
    if first == 0:
        os._exit(0)
    os.waitpid(first, 0)            # from here on the kernel refuses each fork with ENOMEM
    if "--pool" in sys.argv:
        getattr(multiprocessing, "get_context", lambda method: multiprocessing)("fork").Pool(2)
    else:
        print(subprocess.check_output(["uname"]))
