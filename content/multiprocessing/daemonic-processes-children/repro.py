"""A pool worker is daemonic and may not start processes: no pool, no executor, no Process.

Shows the bug:  every CPython.      Does not:  an executor outside instead of the pool.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--process", "--executor"]
# ///
import multiprocessing
import sys


def line(n):
    return n * 2


def order(n):
    if "--process" in sys.argv:
        multiprocessing.Process(target=line, args=(n,)).start()
    elif "--executor" in sys.argv and sys.version_info[0] > 2:
        from concurrent.futures import ProcessPoolExecutor
        return ProcessPoolExecutor(1).submit(line, n).result(10)
    else:
        return sum(multiprocessing.Pool(1).map(line, range(n)))


if __name__ == "__main__":
    if "--process" in sys.argv:
        p = multiprocessing.Process(target=order, args=(3,))
        p.daemon = True
        p.start()
        p.join()
    else:
        pool = multiprocessing.Pool(1)
        print(pool.map_async(order, [3]).get(20))
