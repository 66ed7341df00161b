"""pkg_resources is imported where there is no setuptools.

Shows the bug:  every version without setuptools; new environments are so since CPython 3.12.
Does not:       with setuptools before 82.
"""
# /// script
# requires-python = ">=3.6"
# dependencies = []
# ///
import subprocess
import sys

# -S: without site-packages, as in a new environment, which has no setuptools
sys.exit(subprocess.call([sys.executable, "-S", "-c", "import pkg_resources"]))
