# What an interpreter says of itself, on one line of JSON. Runs on Python 2.6 and on every Python 3.
import json, os, platform, re, sys

distributions = {}
for folder in sys.path:
    try:
        names = os.listdir(folder or ".")
    except OSError:
        continue
    for name in names:
        # NAME-1.0.dist-info, NAME-1.0-py3.11.egg-info, NAME.egg-info
        found = re.match(r"(.+?)(?:-(\d[^-]*))?(?:-py[\d.]+.*)?\.(?:dist|egg)-info$", name)
        if found:
            key = re.sub(r"[-_.]+", "-", found.group(1)).lower()
            distributions.setdefault(key, found.group(2) or "")
print(json.dumps({
    "executable": sys.executable,
    "implementation": platform.python_implementation(),
    "version": platform.python_version(),
    "platform": "linux" if sys.platform.startswith("linux") else sys.platform,
    "distributions": distributions,
}))
