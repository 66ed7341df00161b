"""Runs the programs of generate.py in forked children, for that is fast: python run.py JOBS.json WORK

Works on Python 2.7 and every 3. What a child prints goes to WORK/out, without the frames of this file.
"""
from __future__ import print_function
import atexit, gc, json, os, resource, shutil, signal, sys, threading, time, types

JOBS, WORK = sys.argv[1], os.path.abspath(sys.argv[2])
OUT = os.path.join(WORK, "out")
HERE = os.path.abspath(__file__)


def execute(path, code):
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    sys.argv = [path]
    sys.path[0] = os.path.dirname(path)
    try:
        exec(compile(code, path, "exec", 0, True), module.__dict__)
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException:
        kind, value, trace = sys.exc_info()
        while trace is not None and trace.tb_frame.f_code.co_filename in (HERE, __file__):
            trace = trace.tb_next
        if hasattr(value, "with_traceback"):
            value = value.with_traceback(trace)
        sys.excepthook(kind, value, trace)
        del kind, value, trace
    return module


def child(job, target):
    os.setpgid(0, 0)
    folder = os.path.join(WORK, "app")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.chdir(folder)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(5)
    resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    path = os.path.join(folder, job["script"])
    with open(path, "wb") as out:
        out.write(job["code"].encode("utf-8"))
    module = execute(path, job["code"])
    for last in (getattr(threading, "_shutdown", None), getattr(atexit, "_run_exitfuncs", None)):
        try:
            last()
        except BaseException:
            pass
    module.__dict__.clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()


def wait(pid):
    end = time.time() + 8
    while time.time() < end:
        if os.waitpid(pid, os.WNOHANG)[0]:
            return
        time.sleep(0.002)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def main():
    os.makedirs(OUT)
    with open(JOBS) as jobs:
        todo = json.load(jobs)
    for job in todo:
        target = os.path.join(OUT, job["name"].replace("/", "-"))
        pid = os.fork()
        if pid == 0:
            try:
                child(job, target)
            finally:
                os._exit(0)
        wait(pid)
        try:
            os.killpg(pid, signal.SIGKILL)
        except OSError:
            pass
    shutil.rmtree(os.path.join(WORK, "app"), ignore_errors=True)


if __name__ == "__main__":
    main()
