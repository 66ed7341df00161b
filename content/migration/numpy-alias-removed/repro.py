"""A name is used that NumPy has removed.

Shows the bug:  NumPy 1.24 and later; with --two, np.float_, NumPy 2.0 and later.        Does not:  earlier.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["numpy >=2"]
# [tool.culprit]
# runs = ["", "--two"]
# ///
import sys

import numpy as np

print(np.zeros(2, dtype=np.float_ if "--two" in sys.argv else np.int))
