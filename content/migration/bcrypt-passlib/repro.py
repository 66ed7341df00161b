"""passlib 1.7.4 loads a bcrypt that it does not know.

Shows the bug:  bcrypt 4.1.0 and later (a line in the log); 5.0.0 and later (ValueError).        Does not:  4.0.1 and earlier.
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["passlib", "bcrypt >=4.1"]
# ///
from passlib.hash import bcrypt

print(bcrypt.hash("secret12"))
