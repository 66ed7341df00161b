"""Two modules import each other, or a file of the program has the name of the module that it imports.

Shows the bug:  every version; the text "partially initialized module" since CPython 3.8.
Does not:       an import at call time (--fixed).
Run:            python repro.py [--attribute | --shadow | --fixed]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = []
# [tool.culprit]
# runs = ["", "--attribute", "--shadow"]
# ///
import os
import shutil
import subprocess
import sys
import tempfile

CYCLE = {"main.py": "import orders\nprint(orders.Order().owner())",
         "orders.py": "from customers import Customer\nclass Order:\n    owner = lambda self: Customer()",
         "customers.py": "from orders import Order\nclass Customer:\n    last = lambda self: Order()"}
ATTRIBUTE = dict(CYCLE, **{"customers.py": "import orders\nclass Customer:\n    last = orders.Order()"})
SHADOW = {"main.py": "import random\nprint(random.randint(1, 6))", "random.py": "from random import randint"}
FIXED = dict(CYCLE, **{"customers.py": "class Customer:\n    def last(self):\n        from orders import Order"})

files = {"--attribute": ATTRIBUTE, "--shadow": SHADOW, "--fixed": FIXED}.get((sys.argv + [""])[1], CYCLE)
folder = tempfile.mkdtemp()
try:
    for name, text in files.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text + "\n")
    sys.exit(subprocess.call([sys.executable, "main.py"], cwd=folder))
finally:
    shutil.rmtree(folder)
