"""A module of the standard library was not built.

Shows the bug:  a Python without the compiled files; the child process below cannot find them.        Does not:  a complete one.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# ///
import subprocess
import sys

CHILD = """
import sys
HIDDEN = ("_sqlite3", "_bz2", "_lzma")


class Incomplete:
    def find_spec(self, name, path=None, target=None):
        if name in HIDDEN:
            raise ModuleNotFoundError("No module named %r" % name, name=name)


sys.meta_path.insert(0, Incomplete())
import sqlite3
"""
sys.exit(subprocess.call([sys.executable, "-c", CHILD]))
