"""A task or future of asyncio ends with an exception that nobody asks for; asyncio reports it when the object is freed.

Shows the bug:  CPython 3.4 and later.         Does not:  with --fixed.
Run:            python repro.py            a task whose result is dropped
                python repro.py --executor a job of run_in_executor
                python repro.py --late     the reference is kept: the report comes at the end only
                python repro.py --whole    the report as asyncio logs it, with the error
"""
# /// script
# requires-python = ">=3.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--executor", "--late"]
# ///
import asyncio
import sys


def fail():
    raise LookupError("no such feed")


async def refresh():
    fail()


async def main():
    loop = asyncio.get_running_loop()
    if "--whole" not in sys.argv:
        loop.set_exception_handler(lambda loop, context: print(context["message"]))
    job = loop.run_in_executor(None, fail) if "--executor" in sys.argv else loop.create_task(refresh())
    if "--fixed" in sys.argv:
        return print(await asyncio.gather(job, return_exceptions=True))
    if "--late" not in sys.argv:
        del job
    await asyncio.sleep(0.1)
    print("main goes on and knows nothing")


asyncio.run(main())
