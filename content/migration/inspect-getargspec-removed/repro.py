"""inspect.getargspec is called, which is gone.

Shows the bug:  CPython 3.11 and later.        Does not:  3.10 and earlier (a DeprecationWarning).
Run:            python repro.py [--import]
"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.culprit]
# runs = ["", "--import"]
# ///
import inspect
import sys

if "--import" in sys.argv:
    from inspect import getargspec
    print(getargspec)
print(inspect.getargspec(lambda a, b: a))
