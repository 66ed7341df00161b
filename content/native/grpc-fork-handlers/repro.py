"""fork() in a process that uses gRPC, with gRPC's fork handlers switched on.

Shows the bug:  grpcio 1.13 and later on Linux (seen with 1.51.1): a child of a process with a server is ended with 64.
Does not:       with --spawn.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["grpcio"]
# [tool.culprit]
# timeout = 30
# ///
import concurrent.futures
import logging
import multiprocessing
import os
import sys

os.environ["GRPC_ENABLE_FORK_SUPPORT"] = "1"        # before grpc is imported
import grpc

logging.basicConfig(format="%(levelname)s %(name)s %(message)s")


def refresh():
    print("child works")


if __name__ == "__main__":
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(2))
    server.add_insecure_port("127.0.0.1:0")
    server.start()
    worker = multiprocessing.get_context("spawn" if "--spawn" in sys.argv else "fork").Process(target=refresh)
    worker.start()
    worker.join(15)
    print("exit code of the child:", worker.exitcode, flush=True)
    os._exit(0)
