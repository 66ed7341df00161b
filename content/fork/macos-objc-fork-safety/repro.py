"""A child forked by a process with threads uses Objective-C for the first time: macOS aborts it.

Shows the bug:  macOS 10.13 and later, any CPython, when fork() is used (multiprocessing's default up to 3.7).
Does not:       with OBJC_DISABLE_INITIALIZE_FORK_SAFETY=YES in the environment before the start; other systems (exit code 77).
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# [tool.culprit]
# platform = "darwin"
# ///
import ctypes
import ctypes.util
import os
import sys
import threading

if sys.platform != "darwin":
    print("needs macOS")
    sys.exit(77)
objc = ctypes.CDLL(ctypes.util.find_library("objc"))
ctypes.CDLL(ctypes.util.find_library("Foundation"))
for function in (objc.objc_getClass, objc.sel_registerName, objc.objc_msgSend):
    function.restype = ctypes.c_void_p
objc.objc_msgSend.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
threading.Thread(target=threading.Event().wait, daemon=True).start()
pid = os.fork()
if pid == 0:
    for name in (b"NSMutableDictionary", b"NSNumber", b"NSDateFormatter"):
        objc.objc_msgSend(objc.objc_getClass(name), objc.sel_registerName(b"new"))
    os._exit(0)
print("status of the child:", os.waitpid(pid, 0)[1], "(6 is SIGABRT)")
