"""A name of collections.abc is taken from collections.

Shows the bug:  CPython 3.10 and later.        Does not:  3.9 and earlier.
Run:            python repro.py [--import]
"""
# /// script
# requires-python = ">=3.10"
# dependencies = []
# [tool.culprit]
# runs = ["", "--import"]
# ///
import collections
import sys

if "--import" in sys.argv:
    from collections import Mapping
    print(Mapping)
print(isinstance(len, collections.Callable))
