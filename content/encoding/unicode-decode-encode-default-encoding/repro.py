"""A UTF-8 file is read with the default encoding of another system.

Shows the bug:  every version.        Does not:  with the right encoding.
Run:            python repro.py [--print | --utf-16]
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# runs = ["", "--print", "--utf-16"]
# ///
import io
import os
import shutil
import sys
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "report.txt")
try:
    if "--print" in sys.argv:
        console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
        print("done \u2713", file=console)
    written, read = ("utf-16", "utf-8") if "--utf-16" in sys.argv else ("utf-8", "gbk")
    with open(path, "w", encoding=written) as file:
        file.write("Preis: 3 \u20ac\n")
    with open(path, encoding=read) as file:
        print(file.read())
finally:
    shutil.rmtree(folder)
