"""Code for openai 0.28 runs with openai 1.0 or later.

Shows the bug:  openai 1.0.0 and later.        Does not:  0.28.
Run:            python repro.py [--error]
"""
# /// script
# requires-python = ">=3.8"
# dependencies = ["openai >=1.0"]
# [tool.culprit]
# runs = ["", "--error"]
# ///
import sys

import openai

openai.api_key = "sk-none"
if "--error" in sys.argv:
    try:
        raise RuntimeError("stands for a failed request")
    except openai.error.RateLimitError:
        print("try later")
else:
    openai.ChatCompletion.create(model="gpt-4", messages=[{"role": "user", "content": "Hi"}])
