"""preexec_fn raises in the forked child; the parent gets one sentence and not the exception.

Shows the bug:  CPython 3.3 and later on POSIX (3.2 as RuntimeError).
Does not:       2.7, which passes the original exception on; with --shown the child prints it first.
"""
# /// script
# requires-python = ">=3.3"
# dependencies = []
# [tool.culprit]
# runs = ["", "--shown"]
# ///
import os
import subprocess
import sys
import traceback


def enter_jail():
    os.chdir("/nonexistent/jail")


def shown(function):
    def call():
        try:
            function()
        except BaseException:
            os.write(2, traceback.format_exc().encode())
            raise
    return call


subprocess.check_call(["true"], preexec_fn=shown(enter_jail) if "--shown" in sys.argv else enter_jail)
