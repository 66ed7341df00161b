"""A file of a package is started as a script.

Shows the bug:  every version.        Does not:  with --module (python -m).
Run:            python repro.py [--beyond | --module]
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["", "--beyond"]
# ///
import os
import shutil
import subprocess
import sys
import tempfile

FILES = {"run.py": "import shop.deep", "shop/__init__.py": "", "shop/cart.py": "total = sum",
         "shop/cli.py": "from .cart import total\nprint(total([1]))", "shop/deep.py": "from ... import settings"}
command = ["run.py"] if "--beyond" in sys.argv else ["-m", "shop.cli"] if "--module" in sys.argv else ["shop/cli.py"]
folder = tempfile.mkdtemp()
try:
    os.mkdir(os.path.join(folder, "shop"))
    for name, text in FILES.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text + "\n")
    sys.exit(subprocess.call([sys.executable] + command, cwd=folder))
finally:
    shutil.rmtree(folder)
