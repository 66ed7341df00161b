"""distutils is imported by an interpreter that has none.

Shows the bug:  CPython 3.12 and later.        Does not:  3.11 and earlier; with setuptools' import hook.
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
import os
import subprocess
import sys

# -S: without site-packages, as in a new environment, which has no setuptools
code = "from distutils.util import strtobool; print(strtobool('yes'))"
sys.exit(subprocess.call([sys.executable, "-S", "-c", code], env=dict(os.environ, SETUPTOOLS_USE_DISTUTILS="stdlib")))
