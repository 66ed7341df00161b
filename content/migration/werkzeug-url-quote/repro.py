"""A name is imported that Werkzeug 3 removed, as Flask does up to 2.2.3.

Shows the bug:  Werkzeug 3.0.0 and later.        Does not:  2.3 (a DeprecationWarning when the function is called).
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["werkzeug >=3"]
# ///
from werkzeug.urls import url_quote

print(url_quote("a b"))
