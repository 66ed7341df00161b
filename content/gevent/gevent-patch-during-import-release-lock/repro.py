"""The thread's id changes while a module is being imported, so importlib cannot release the lock of that module.

Shows the bug:  gevent 1.1 and later when a second thread runs during patch_all() (before 1.1: always), CPython 3.3+.
Does not:       Python 2; a program that patches in the main script, outside of any import.
Run:            python repro.py            a module that patches is imported while a thread runs
                python repro.py --stand-in without gevent: the module replaces the get_ident of importlib
"""
# /// script
# requires-python = ">=3.3"
# dependencies = ["gevent"]
# [tool.culprit]
# runs = ["", "--stand-in"]
# ///
import os
import sys
import tempfile
import threading

PATCH = "from gevent import monkey; monkey.patch_all()"
STAND_IN = "import _thread; ident = _thread.get_ident(); _thread.get_ident = lambda: ident + 1"
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "green.py"), "w") as module:
        module.write(STAND_IN if "--stand-in" in sys.argv else PATCH)
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    threading.Thread(target=threading.Event().wait, args=(5,), daemon=True).start()
    import green
