"""urllib3 2 is imported by a Python that is linked with another TLS library.

Shows the bug:  urllib3 2.0.3 and later (2.0.0 to 2.0.2: an error in both runs).        Does not:  1.26.
Run:            python repro.py [--openssl]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["urllib3 >=2"]
# [tool.culprit]
# runs = ["", "--openssl"]
# ///
import ssl
import sys

old = "--openssl" in sys.argv
ssl.OPENSSL_VERSION = "OpenSSL 1.0.2k-fips  26 Jan 2017" if old else "LibreSSL 2.8.3"
ssl.OPENSSL_VERSION_INFO = (1, 0, 2, 11, 15) if old else (2, 0, 0, 0, 0)
import urllib3          # noqa: E402

print(urllib3.__version__)
