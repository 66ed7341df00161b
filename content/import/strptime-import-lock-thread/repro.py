"""strptime() imports _strptime at its first call, and Python 2 gives up when another thread holds the import lock.

Shows the bug:  CPython 2.x (ImportError; --race: AttributeError), 3.0 to 3.2.     Does not:  3.3 and later.
Run:            python repro.py             a thread parses while another one imports, and waits for it
                python repro.py --race      two threads parse for the first time at the same time
                python repro.py --fixed     _strptime is imported first
"""
# /// script
# requires-python = ">=2.7,<3"
# dependencies = []
# [tool.culprit]
# runs = ["", "--race"]
# ///
import imp
import sys
import threading
import time
if "--fixed" in sys.argv:
    import _strptime


class Slow(object):  # makes the import of _strptime take long: it imports calendar
    def find_module(self, name, path=None):
        time.sleep(0.5 if name == "calendar" else 0)


def parse():
    print(time.strptime("2026-11-26", "%Y-%m-%d").tm_yday)


threads = [threading.Thread(target=parse, name="parser-%d" % n) for n in range(2 if "--race" in sys.argv else 1)]
if "--race" in sys.argv:
    sys.meta_path.insert(0, Slow())
elif "--fixed" not in sys.argv:
    imp.acquire_lock()  # as "import" does for as long as it runs the module's code
for thread in threads:
    thread.start()
    time.sleep(0.1)
for thread in threads:
    thread.join(5)
