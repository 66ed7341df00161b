"""A celery task that calls get() of its subtask is refused: a worker that waits for a worker can wait for ever.

Shows the bug:  celery 4.0 and later raise RuntimeError.    Does not:  3.1 (a warning); a chain or chord instead of get().
Run:            python repro.py            a task asks its subtask for the result (eager: no broker, no worker)
                python repro.py --group    a task asks a group
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["celery >=4"]
# [tool.culprit]
# runs = ["", "--group"]
# ///
import sys

from celery import Celery, group

app = Celery("invoices", broker="memory://", backend="cache+memory://")
app.conf.task_always_eager = True
app.conf.task_eager_propagates = True


@app.task(name="render")
def render(number):
    return "invoice %d" % number


@app.task(name="month")
def month(count):
    if "--group" in sys.argv:
        return group(render.s(n) for n in range(count)).apply_async().get()
    return [render.delay(n).get() for n in range(count)]


print(month.delay(2).get())
