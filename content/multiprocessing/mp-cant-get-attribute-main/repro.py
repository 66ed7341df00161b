"""A worker looks up "__main__.square", but its __main__ has no such function.

Shows the bug:  every CPython.      Python 2: without arguments only.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--spawn"]
# ///
import multiprocessing
import sys

SPAWN = "--spawn" in sys.argv and sys.version_info[0] > 2
if __name__ == "__main__" and not SPAWN:
    context = multiprocessing if sys.version_info[0] == 2 else multiprocessing.get_context("fork")
    pool = context.Pool(1)       # too early: the forked worker has no square


if __name__ == "__main__":
    def square(x):               # a spawned child never gets here
        return x * x

    if SPAWN:
        p = multiprocessing.get_context("spawn").Process(target=square, args=(2,))
        p.start()
        p.join()
    else:
        try:
            print(pool.map_async(square, [2]).get(2))
        except multiprocessing.TimeoutError:
            print("no answer after 2 s")
        pool.terminate()
