"""Code for urllib3 1.26 runs with urllib3 2.

Shows the bug:  urllib3 2.0.0 and later.        Does not:  1.26 (a DeprecationWarning).
Run:            python repro.py [--ciphers]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["urllib3 >=2"]
# [tool.culprit]
# runs = ["", "--ciphers"]
# ///
import sys

from urllib3.util.retry import Retry

if "--ciphers" in sys.argv:
    from urllib3.util.ssl_ import DEFAULT_CIPHERS
    print(DEFAULT_CIPHERS)
print(Retry(total=3, method_whitelist=["GET", "POST"]))
