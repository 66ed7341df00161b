"""A greenlet waits, nothing is left that could wake it, and gevent raises LoopExit instead of hanging.

Shows the bug:  every gevent on every Python; before 1.3 the lines "Hub:" and "Handles:" are missing.      Does not:  -
Run:            python repro.py            a queue from which one item too many is taken
                python repro.py --pool     a pool whose own workers wait for a free place in it
                python repro.py --thread   a native thread puts into a gevent queue
"""
# /// script
# requires-python = ">=2.7"
# dependencies = ["gevent"]
# [tool.culprit]
# runs = ["", "--pool", "--thread"]
# ///
import sys
import threading
import time

import gevent
from gevent.pool import Pool
from gevent.queue import Queue

queue, pool = Queue(), Pool(1)


def put():
    time.sleep(0.2)
    queue.put("one")


if "--pool" in sys.argv:
    pool.spawn(lambda: pool.spawn(put))
    pool.join()
elif "--thread" in sys.argv:
    threading.Thread(target=put).start()
else:
    gevent.spawn(put)
    print(queue.get())
print(queue.get())
