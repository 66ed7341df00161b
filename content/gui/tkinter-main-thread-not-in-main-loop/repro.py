"""A Tcl interpreter (every Tk window has one) is used, or collected, by another thread than its own.

Shows the bug:  CPython 2.7 and 3.x with a threaded Tcl (the usual build). No display is needed: Tcl alone behaves like Tk.
Does not:       after "collected" CPython versions that leak the interpreter with a RuntimeWarning (issue 83274, merged in 2026).
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--mainloop", "--collected"]
# ///
import sys
import threading

try:
    import tkinter
except ImportError:
    try:
        import Tkinter as tkinter
    except ImportError:
        print("this Python has no tkinter")
        sys.exit(77)

holder = [tkinter.Tcl()]


def collect():
    holder.pop()                     # the last reference: the interpreter is deleted in this thread


if "--mainloop" in sys.argv:
    target = holder[0].tk.mainloop
elif "--collected" in sys.argv:
    target = collect
else:
    target = lambda: holder[0].tk.call("set", "greeting", "hello")
thread = threading.Thread(target=target, name="not the thread that made it")
thread.daemon = True
thread.start()
thread.join(10)
