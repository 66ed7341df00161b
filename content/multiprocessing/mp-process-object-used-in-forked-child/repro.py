"""A Process object is used in a forked process that did not create it.

Shows the bug:  every CPython, where fork exists.      Does not:  spawn, forkserver.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--atexit", "--del"]
# ///
import multiprocessing
import os
import sys
import time


class Loader(object):
    worker = None

    def __del__(self):
        self.worker.is_alive()


if __name__ == "__main__":
    context = multiprocessing if sys.version_info[0] == 2 else multiprocessing.get_context("fork")
    worker = context.Process(target=time.sleep, args=(1,))
    worker.start()
    loader = Loader()
    loader.worker = worker
    pid = os.fork()
    if pid == 0 and "--atexit" in sys.argv:
        sys.exit(0)                  # runs multiprocessing's exit function, which joins the worker
    if pid == 0:
        try:
            del loader
            "--del" in sys.argv or worker.join()
        except AssertionError:
            sys.excepthook(*sys.exc_info())
        os._exit(0)
    os.waitpid(pid, 0)
