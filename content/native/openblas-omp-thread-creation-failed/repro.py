"""numpy with OpenBLAS below a limit of processes: its thread pool cannot be created.

Shows the bug:  numpy with OpenBLAS on Linux, any version; as root it changes to uid 64321, because root is not limited.
Does not:       with --one (OPENBLAS_NUM_THREADS=1); numpy with another BLAS (exit code 77).
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["numpy"]
# [tool.culprit]
# timeout = 30
# ///
import os
import resource
import signal
import subprocess
import sys

CHILD = "import numpy; a = numpy.ones((300, 300)); print('result', (a @ a).sum())"


def limit():
    if os.getuid() == 0:
        os.setgid(64321)
        os.setuid(64321)
    resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))


environment = dict(os.environ, OPENBLAS_NUM_THREADS="1" if "--one" in sys.argv else "4", OMP_NUM_THREADS="1")
child = subprocess.Popen([sys.executable, "-c", CHILD], preexec_fn=limit, env=environment, cwd="/",
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
signal.alarm(20)
output = child.communicate()[0].decode()
print(output)
sys.exit(0 if "OpenBLAS" in output or "--one" in sys.argv else 77)
