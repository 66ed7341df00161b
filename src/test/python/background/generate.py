#!/usr/bin/env python3
"""Generates ordinary pastes: what failing, warning and healthy Python programs print that have nothing special about them.

    python3 generate.py OUT [--interpreter PATH ...] [--failures 3000] [--calls 1200] [--notices 500]

OUT gets a folder for each class of pastes and mix.tsv, the share of each class among what people paste (an estimate).
The choice of programs is the same in each run; what they print is nearly so (addresses, times and timing differ).
Nothing is downloaded; programs that would connect somewhere connect to a closed port of this machine.
"""
import argparse, importlib, inspect, json, os, pathlib, random, re, shutil, subprocess, sys, tempfile, textwrap
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).parent
MIX = {"failures": 0.66, "calls": 0.10, "notices": 0.13, "dumps": 0.07, "native": 0.04}
NOUNS = "order user invoice report ticket session account payload batch item message device image product event".split()
VERBS = "process handle load save fetch parse update create send validate convert export refresh build check".split()
# Modules whose functions do no harm when called with anything.
MODULES = """json re datetime decimal fractions statistics base64 binascii struct csv configparser urllib.parse html
    email.utils email.message xml.etree.ElementTree xml.dom.minidom zipfile tarfile gzip bz2 lzma pickle copy ast inspect
    textwrap string locale calendar collections heapq itertools functools hashlib hmac uuid ipaddress sqlite3
    types typing dataclasses enum plistlib zoneinfo wave codecs tokenize difflib pprint weakref contextlib operator
    io math cmath bisect array time random secrets secrets numbers colorsys quopri mimetypes shlex fnmatch glob linecache
    traceback logging queue asyncio concurrent.futures http.cookies keyword gettext stringprep unicodedata zlib
    numpy networkx sympy yaml requests.utils click pydantic jsonschema dateutil.parser""".split()
ARGUMENTS = ["", "None", "1", "'x'", "None, None", "'x', 1", "object()", "[None]", "{}, 'x'", "b'x'", "-1, 'a', None"]
HARMFUL = re.compile(r"exit|kill|input|breakpoint|sleep|fork|exec|system|popen|remove|unlink|rmtree|main|test|interact|getpass")

OWN_FRAME = re.compile(r'^  File "%s/run\.py".*\n    .*\n' % re.escape(str(HERE)), re.M)


def read(name):
    """The programs of a file: name, weight, needed modules, code."""
    programs = []
    for part in re.split(r"^== ", (HERE / name).read_text(), flags=re.M)[1:]:
        head, code = part.split("\n", 1)
        words = head.split()
        programs.append((words[0], int(words[1]), words[2:], code.strip("\n")))
    return programs


def fill(code, noun, verb):
    return code.replace("{noun}", noun).replace("{Noun}", noun.capitalize()).replace("{verb}", verb)


def surround(surrounding, cause):
    """Puts the failing code where the surrounding wants it, as deep as the place is."""
    def place(match):
        return textwrap.indent(cause, match.group(1))
    code = re.sub(r"^( *)\{cause\}", place, surrounding, flags=re.M)
    code = re.sub(r"^( *)\{rawdeep\}", place, code, flags=re.M)
    return re.sub(r"^( *)\{raw\}", place, code, flags=re.M)


def pick(rng, programs, has):
    fitting = [program for program in programs if all(module in has for module in program[2])]
    return rng.choices(fitting, [program[1] for program in fitting])[0]


def has(interpreter, modules):
    code = ("import json, importlib\nfound = []\nfor m in %r:\n    try:\n        importlib.import_module(m); "
            "found.append(m)\n    except BaseException: pass\nprint('\\n' + json.dumps(found))" % (sorted(modules),))
    out = subprocess.run([interpreter, "-W", "ignore", "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return set(json.loads(out.stdout.decode().strip().splitlines()[-1]))


def calls():
    """Wrong calls of library functions: a long tail of messages and frames."""
    found = []
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            module = None
        for function in sorted(vars(module) if module else []):
            if not function.startswith("_") and not HARMFUL.search(function) and callable(getattr(module, function)) \
                    and not inspect.ismodule(getattr(module, function)):
                found.append((name, function))
    return found


def jobs_of(args, interpreters):
    rng = random.Random(17)
    causes, surroundings, notices = read("causes.txt"), read("surroundings.txt"), read("notices.txt")
    functions = calls()
    paths = sorted(interpreters)
    jobs = {path: [] for path in paths}
    # Most people run an interpreter of the last years, and many libraries with it.
    weights = [1 + 2 * bool(interpreters[path] & {"requests"}) + 0.6 * bool(interpreters[path] & {"asyncio.runners"})
               for path in paths]
    for number in range(args.failures + args.calls + args.notices):
        path = rng.choices(paths, weights)[0]
        noun, verb = rng.choice(NOUNS), rng.choice(VERBS)
        surrounding = pick(rng, surroundings, interpreters[path])
        if number < args.failures:
            folder, cause = "failures", pick(rng, causes, interpreters[path])
        elif number < args.failures + args.calls:
            module, function = rng.choice([call for call in functions if call[0] in interpreters[path]])
            cause = (function, 1, [], "import %s\n%s.%s(%s)" % (module, module, function, rng.choice(ARGUMENTS)))
            folder = "calls"
        else:
            folder, cause, surrounding = "notices", pick(rng, notices, interpreters[path]), ("plain", 1, [], "{cause}")
        shape = rng.choices(["whole", "last-line", "head-cut", "tail-cut"], [80, 10, 5, 5])[0]
        jobs[path].append({
            "name": "%s/%05d.%s.%s" % (folder, number, cause[0], surrounding[0]),
            "script": rng.choice(["main", "app", "manage", "run", "worker", noun, "test_" + noun]) + ".py",
            "code": fill(surround(surrounding[3], cause[3]), noun, verb) + "\n",
            "shape": shape if folder != "notices" else "whole"})
    return jobs


def shaped(text, shape):
    lines = text.splitlines(True)
    if shape == "last-line":
        return lines[-1] if lines else ""
    if shape == "head-cut":
        return "".join(lines[len(lines) // 3:])
    return "".join(lines[:-1]) if shape == "tail-cut" else text


def run_jobs(out, path, jobs):
    with tempfile.TemporaryDirectory() as work:
        todo = os.path.join(work, "jobs.json")
        pathlib.Path(todo).write_text(json.dumps(jobs))
        environment = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1", AWS_EC2_METADATA_DISABLED="true")
        subprocess.run([path, str(HERE / "run.py"), todo, work], stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
        for job in jobs:
            printed = pathlib.Path(work, "out", job["name"].replace("/", "-"))
            text = printed.read_text(errors="replace") if printed.exists() else ""
            write(out, job["name"], shaped(OWN_FRAME.sub("", text.replace(work, "/srv")), job["shape"]))


def write(out, name, text):
    if text.strip() and len(text) < 200_000:
        target = out / (name + ".txt")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


WAIT = "import sys, time\ndef wait(call=None):\n    import threading\n    (call or threading.Event().wait)()\n"


def dump(out, path, program, tool):
    """Starts a healthy program and has a tool print its stacks after a second."""
    name, _, _, code = program
    version = pathlib.Path(path).parent.parent.name
    with tempfile.TemporaryDirectory() as work:
        script = pathlib.Path(work, "server.py")
        own = "import faulthandler; faulthandler.dump_traceback_later(1, exit=True)\n" if tool == "faulthandler" else ""
        script.write_text(own + WAIT + code + "\n")
        process = subprocess.Popen([path, str(script)], cwd=work, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE if own else subprocess.DEVNULL)
        try:
            if own:
                text = process.communicate(timeout=30)[1]
            else:
                subprocess.run(["sleep", "1"])
                command = {"py-spy": ["py-spy", "dump", "--pid"], "py-spy-native": ["py-spy", "dump", "--native", "--pid"],
                           "gdb": ["gdb", "-batch", "-ex", "thread apply all bt", "-p"]}[tool]
                text = subprocess.run(command + [str(process.pid)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                      stdin=subprocess.DEVNULL, timeout=60).stdout
        except subprocess.TimeoutExpired:
            text = b""
        finally:
            process.kill()
            process.wait()
        folder = "native" if tool == "gdb" else "dumps"
        write(out, "%s/%s.%s.%s" % (folder, tool, name, version), text.decode("utf-8", "replace").replace(work, "/srv"))


def run_dumps(out, interpreters):
    programs = read("dumps.txt")
    tools = [tool for tool in ("py-spy", "gdb") if shutil.which(tool)]
    with ThreadPoolExecutor(4) as pool:
        for index, path in enumerate(sorted(interpreters)):
            for number, program in enumerate(programs):
                if "asyncio.runners" in interpreters[path]:
                    pool.submit(dump, out, path, program, "faulthandler")
                # Native stacks are slow to take: a third of the programs for each interpreter.
                slow = {0: ["gdb"], 1: ["py-spy-native"]}.get((number + index) % 3, [])
                for tool in [tool for tool in ["py-spy"] + slow if tool.split("-native")[0] in tools]:
                    pool.submit(dump, out, path, program, tool)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--interpreter", action="append", default=[])
    parser.add_argument("--failures", type=int, default=3000)
    parser.add_argument("--calls", type=int, default=1200)
    parser.add_argument("--notices", type=int, default=500)
    parser.add_argument("--no-dumps", action="store_true")
    args = parser.parse_args()
    modules = {m for name in ("causes.txt", "surroundings.txt", "notices.txt") for p in read(name) for m in p[2]}
    # Also those of the calls, or each library that one interpreter lacks would be an everyday "No module named ...".
    modules.update(MODULES)
    interpreters = {path: has(path, modules) for path in args.interpreter or [sys.executable]}
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "mix.tsv").write_text("".join("%s\t%s\n" % share for share in MIX.items()))
    for path, jobs in jobs_of(args, interpreters).items():
        run_jobs(args.out, path, jobs)
        print(path, len(jobs), flush=True)
    if not args.no_dumps:
        run_dumps(args.out, interpreters)


if __name__ == "__main__":
    main()
