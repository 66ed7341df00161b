"""C API of Python called without the GIL: ctypes.CDLL releases it before the call.

Shows the bug:  every CPython; the text changed in 3.9/3.10, 3.12 and for free-threaded builds.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["PyThreadState_Get", "PyEval_RestoreThread"]
# ///
import ctypes
import resource
import sys

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))       # it aborts: no core file
released = ctypes.CDLL(None)                           # ctypes.PyDLL (ctypes.pythonapi) would keep the GIL
name = sys.argv[1] if len(sys.argv) > 1 else "PyThreadState_Get"
function = getattr(released, name)
function.restype = ctypes.c_void_p
print("calling %s without the GIL" % name)
sys.stdout.flush()
function(None)
print("no check here: undefined behaviour instead")
