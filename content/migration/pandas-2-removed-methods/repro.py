"""A method is called that pandas 2.0 removed.

Shows the bug:  pandas 2.0.0 and later.        Does not:  1.5 (a FutureWarning).
Run:            python repro.py [--items]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["pandas >=2"]
# [tool.culprit]
# runs = ["", "--items"]
# ///
import sys

import pandas as pd

frame = pd.DataFrame({"a": [1]})
if "--items" in sys.argv:
    print(list(frame.iteritems()))
else:
    print(frame.append({"a": 2}, ignore_index=True))
