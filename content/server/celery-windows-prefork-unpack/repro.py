"""A spawned pool process of celery never got the table of tasks: fast_trace_task unpacks an empty list.

Shows the bug:  celery 4.0 to 5.6 on Windows (and on macOS with billiard 4.3), here on any system by spawning; newer
                celery raises RuntimeError("fast_trace_task: worker task registry is empty ...") instead.
Does not:       forked processes (Linux), --pool solo or threads.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["celery>=4.0"]
# ///
import billiard
from celery.app.trace import fast_trace_task

if __name__ == "__main__":
    pool = billiard.get_context("spawn").Pool(1)
    try:
        job = ("orders.add", "id-of-the-task", {}, b"[[1, 2], {}, {}]", "application/json", "utf-8")
        pool.apply_async(fast_trace_task, job).get(timeout=20)
    finally:
        pool.terminate()
