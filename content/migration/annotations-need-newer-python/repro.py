"""Annotations of a newer Python are evaluated by an older one.

Shows the bug:  CPython 3.6 to 3.8 (list[str]), 3.9 (str | None).        Does not:  3.10 and later.
"""
# /// script
# requires-python = ">=3.6,<3.10"
# dependencies = []
# ///


def names(hosts: list[str]) -> dict[str, int]:
    return {h: len(h) for h in hosts}


def find(name: str | None = None) -> int:
    return 0


print(names(["a"]), find())
