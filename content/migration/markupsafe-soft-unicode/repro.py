"""A name is imported that MarkupSafe 2.1 removed, as Jinja2 does up to 2.11.3.

Shows the bug:  MarkupSafe 2.1.0 and later.        Does not:  2.0.1 and earlier.
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["markupsafe >=2.1"]
# ///
from markupsafe import soft_unicode

print(soft_unicode("a"))
