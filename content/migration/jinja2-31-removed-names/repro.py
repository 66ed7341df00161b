"""A name is imported that Jinja2 3.1 removed, as Flask does up to 1.1.

Shows the bug:  Jinja2 3.1.0 and later.        Does not:  earlier.
Run:            python repro.py [--attribute]
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["jinja2 >=3.1"]
# [tool.culprit]
# runs = ["", "--attribute"]
# ///
import sys

import jinja2

if "--attribute" in sys.argv:
    print(jinja2.contextfunction)
from jinja2 import escape

print(escape("<"))
