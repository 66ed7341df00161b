"""pip builds a package from source, and its setup.py fails.

Shows the bug:  pip 22.0 and later (earlier: other texts).        Does not:  a package that has a wheel.
"""
# /// script
# requires-python = ">=3.7"
# dependencies = ["pip >=22.0", "setuptools"]
# ///
import os
import shutil
import subprocess
import sys
import tempfile

SETUP = """
import sys
sys.stderr.write("Error: pg_config executable not found.\\n")
sys.exit(1)
"""
folder = tempfile.mkdtemp()
try:
    with open(os.path.join(folder, "setup.py"), "w") as file:
        file.write(SETUP)
    sys.exit(subprocess.call([sys.executable, "-m", "pip", "install", "--no-index", "--no-build-isolation", "--disable-pip-version-check",
                              "--target", os.path.join(folder, "target"), folder]))
finally:
    shutil.rmtree(folder)
