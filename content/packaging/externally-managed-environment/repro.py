"""pip refuses to install into a Python that its distributor manages.

Shows the bug:  pip 23.0 and later.        Does not:  earlier; with --break-system-packages.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["pip >=23.0"]
# ///
import os
import sys
import sysconfig
import tempfile

folder = tempfile.mkdtemp()
marker = os.path.join(folder, "EXTERNALLY-MANAGED")
with open(marker, "w") as file:
    file.write("[externally-managed]\nError=This Python belongs to the operating system.\n")
real = sysconfig.get_path
sysconfig.get_path = lambda name, *args, **kwargs: folder if name == "stdlib" else real(name, *args, **kwargs)
sys.prefix = sys.base_prefix                    # as outside of a virtual environment
from pip._internal.cli.main import main         # noqa: E402

code = main(["install", "--no-index", "--disable-pip-version-check", "requests"])
os.remove(marker)
os.rmdir(folder)
sys.exit(code)
