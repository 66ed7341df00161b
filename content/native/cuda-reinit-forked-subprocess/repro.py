"""CUDA is initialized in the parent and used in a forked child.

Shows the bug:  PyTorch with a CUDA device on Linux; with --stand-in a CPU build, whose answer about the fork is replaced.
Does not:       with --spawn; without a device and --stand-in (exit code 77).
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["torch"]
# [tool.culprit]
# runs = ["--stand-in"]
# timeout = 120
# ///
import multiprocessing
import os
import sys

import torch

if "--stand-in" in sys.argv:
    owner = os.getpid()
    torch.cuda._is_in_bad_fork = lambda: os.getpid() != owner     # PyTorch's at-fork hook sets this in the child
elif not torch.cuda.is_available():
    print("needs a CUDA device, or --stand-in")
    sys.exit(77)


def embed(number):
    return float((torch.ones(3, device="cuda") * number).sum())


if __name__ == "__main__":
    if "--stand-in" not in sys.argv:
        torch.zeros(1, device="cuda")                             # initializes CUDA in the parent
    with multiprocessing.get_context("spawn" if "--spawn" in sys.argv else "fork").Pool(1) as pool:
        print(pool.map(embed, range(2)))
