"""A module that PEP 594 removed is imported.

Shows the bug:  CPython 3.12 (asyncore), 3.13 and later (telnetlib too).        Does not:  3.11 and earlier.
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
import sys

__import__("telnetlib" if sys.version_info >= (3, 13) else "asyncore")
