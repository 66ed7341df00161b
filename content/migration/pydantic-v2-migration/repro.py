"""Code that was written for pydantic 1 runs with pydantic 2.

Shows the bug:  pydantic 2.0 and later.        Does not:  pydantic 1.
Run:            python repro.py [--regex | --annotation | --root-validator]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["pydantic >=2"]
# [tool.culprit]
# runs = ["", "--regex", "--annotation", "--root-validator"]
# ///
import sys

from pydantic import BaseModel, Field, root_validator

if "--regex" in sys.argv:
    class Item(BaseModel):
        sku: str = Field(regex="[A-Z]+")
elif "--annotation" in sys.argv:
    class Retry(BaseModel):
        retries = 3
elif "--root-validator" in sys.argv:
    class Order(BaseModel):
        @root_validator
        def check(cls, values):
            return values
else:
    from pydantic import BaseSettings
    print(BaseSettings)
