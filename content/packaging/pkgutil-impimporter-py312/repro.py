"""What pkg_resources of setuptools before 66.1.0 does when it is imported.

Shows the bug:  CPython 3.12 and later.        Does not:  3.11 and earlier.
"""
# /// script
# requires-python = ">=3.12"
# dependencies = []
# ///
import pkgutil


def register_finder(importer_type, finder):
    print(importer_type, finder)


register_finder(pkgutil.ImpImporter, None)
