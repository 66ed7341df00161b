"""An SSLContext made before gevent.monkey.patch_all() recurses without end in ssl.py when one of its options is set.

Shows the bug:  every gevent, CPython 3.6 and later (3.7 and later too, although the warning speaks of 3.6).
Does not:       Python 2.7 to 3.5; any program that patches first.
Run:            python repro.py            the RecursionError; urllib3, if it is installed, brings the warning too
                python repro.py --stand-in without gevent: puts a subclass into ssl.SSLContext, as patch_ssl() does
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["gevent"]
# [tool.culprit]
# runs = ["", "--stand-in"]
# ///
import ssl
import sys

try:
    import urllib3  # holds a reference to ssl.SSLContext: this is what the warning lists
except ImportError:
    pass

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
if "--stand-in" in sys.argv:
    class SSLContext(ssl.SSLContext):
        pass

    ssl.SSLContext = SSLContext
else:
    from gevent import monkey
    monkey.patch_all()
context.options |= ssl.OP_NO_COMPRESSION
