"""yaml.load() is called without a loader.

Shows the bug:  PyYAML 6.0 and later.        Does not:  5.4 (a YAMLLoadWarning).
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["pyyaml >=6"]
# ///
import yaml

print(yaml.load("a: 1"))
