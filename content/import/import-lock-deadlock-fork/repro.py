"""Deadlocks on the import lock: of the interpreter (Python 2), of one module (Python 3).

    python repro.py import   a thread started at import time imports something and is joined: hangs on 2.7, not on 3.3+
    python repro.py fork     ... and forks (subprocess) instead: hangs on 2.7, not on 3.3+ (POSIX only)
    python repro.py self     ... and imports the module that joins it: hangs on every version
    python repro.py child    fork() while a thread imports; the child imports it too: hangs on 3.3 to 3.13 (POSIX)
    python repro.py race     two threads, package and submodule: _DeadlockError on 3.3 to 3.13, nothing on 2.7

Without an argument it runs all five. What hangs prints its stacks after 3 seconds and ends itself.
"""
import os, shutil, subprocess, sys, tempfile, threading, time, traceback

START = "import threading, subprocess\ndef work():\n    %s\nt = threading.Thread(target=work)\nt.start()\nt.join()\n"
FILES = {"import.py": START % "import wave", "fork.py": START % "subprocess.call(['true'])", "self.py":
         START % "from m_self import t", "child.py": "import time; time.sleep(2)", "race.py": "", "pkg": "from m_pkg import sub"}
def give_up():
    time.sleep(3)
    for ident, frame in sys._current_frames().items(): sys.stderr.write('\nThread "%s":\n' % ident); traceback.print_stack(frame)
    sys.stderr.flush(); os._exit(1)
def watch(): thread = threading.Thread(target=give_up); thread.daemon = True; thread.start()
def run(mode):
    sys.path.insert(0, sys.argv[2])
    if mode != "child": watch()
    background = threading.Thread(target=__import__, args=("m_pkg" if mode == "race" else "m_" + mode,))
    if mode == "race":
        if sys.version_info > (3, 4):    # a slow disk: the package is found long before its code runs
            import importlib.machinery as m; m.SourceFileLoader.create_module = lambda self, spec: time.sleep(0.5)
        background.start(); time.sleep(0.2); __import__("m_pkg.sub"); background.join()
    elif mode == "child":
        background.start(); time.sleep(0.5); pid = os.fork()
        if pid == 0: watch(); __import__("m_child"); os._exit(0)
        os._exit(1 if os.waitpid(pid, 0)[1] else 0)
    else: __import__("m_" + mode)
    sys.stderr.flush(); os._exit(0)
if len(sys.argv) > 2: run(sys.argv[1])
folder = tempfile.mkdtemp(); os.mkdir(os.path.join(folder, "m_pkg"))
for name, text in FILES.items(): open(os.path.join(folder, "m_pkg/__init__.py" if name == "pkg" else "m_" + name), "w").write(text)
open(os.path.join(folder, "m_pkg/sub.py"), "w").close()
for mode in sys.argv[1:2] or ["import", "fork", "self", "child", "race"]:
    status = subprocess.call([sys.executable, sys.argv[0], mode, folder]); sys.stderr.write("%s: %s\n" % (mode, "hung" if status else "finished"))
shutil.rmtree(folder)
