"""A nested function as target of a spawned process, or a lambda for a pool: neither has a name to import.

Shows the bug:  every CPython (2.7: --lambda only, it has no spawn on Linux).
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--lambda"]
# ///
import multiprocessing
import sys


def start(rate):
    def worker(price):
        print(price * rate)

    context = multiprocessing.get_context("spawn")
    context.Process(target=worker, args=(100,)).start()


if __name__ == "__main__":
    if "--lambda" in sys.argv or sys.version_info[0] == 2:
        pool = multiprocessing.Pool(1)
        try:
            print(pool.map_async(lambda price: price * 0.9, [100]).get(10))
        finally:
            pool.terminate()
    else:
        start(0.9)
