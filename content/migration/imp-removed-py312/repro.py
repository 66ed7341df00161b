"""The module imp is imported, which is gone.

Shows the bug:  CPython 3.12 and later.        Does not:  3.11 and earlier (a DeprecationWarning at most).
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
import imp

print(imp.get_suffixes())
