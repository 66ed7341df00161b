"""A DataLoader worker dies without a Python exception: killed, crashed, or out of shared memory.

Shows the bug:  PyTorch on Linux and macOS, any version with workers (--bus, --exit and --segv for the other wordings).
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["torch"]
# [tool.culprit]
# runs = ["--kill", "--bus", "--segv", "--exit"]
# timeout = 60
# ///
import os
import signal
import sys

from torch.utils.data import DataLoader, Dataset

HOW = {"--bus": signal.SIGBUS, "--segv": signal.SIGSEGV}.get(sys.argv[-1], signal.SIGKILL)


class Images(Dataset):
    def __len__(self):
        return 32

    def __getitem__(self, index):
        if index == 20:
            if "--exit" in sys.argv:
                os._exit(3)
            os.kill(os.getpid(), HOW)        # what the OOM killer, a full /dev/shm or a codec's bug do
        return [0.0] * 16


if __name__ == "__main__":
    for number, batch in enumerate(DataLoader(Images(), batch_size=4, num_workers=2)):
        print("step", number, flush=True)
