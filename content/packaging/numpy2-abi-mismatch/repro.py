"""An extension that was compiled with NumPy 1.x asks NumPy 2 for its old function table.

Shows the bug:  NumPy 2.0 and later.        Does not:  NumPy 1.x, which has the table there.
"""
# /// script
# requires-python = ">=3.9"
# dependencies = ["numpy >=2"]
# ///
import numpy.core._multiarray_umath as table          # where compiled code of 1.x looks

try:
    table._ARRAY_API
except AttributeError as error:
    raise ImportError("numpy.core.multiarray failed to import") from error
