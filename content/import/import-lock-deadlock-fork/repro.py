"""Deadlocks on the import lock: of the interpreter (Python 2), of one module (Python 3). What hangs prints its stacks after 3 s and ends.

Shows the bug:  import, fork: 2.7; self: every version; child: 3.3 to 3.13; race: 3.4 to 3.13. No argument: all five. POSIX.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# timeout = 60
# ///
import importlib, os, shutil, subprocess, sys, tempfile, threading, time

START = "import threading, subprocess\ndef work():\n    %s\nt = threading.Thread(target=work)\nt.start()\nt.join()\n"
FILES = {"m_import.py": START % "import wave", "m_fork.py": START % "subprocess.call(['true'])", "m_race/sub.py": "",
         "m_self.py": START % "from m_self import t", "m_child.py": "import time; time.sleep(2)", "m_race/__init__.py": "from m_race import sub"}
def give_up():
    time.sleep(3)                        # the dump has faulthandler's form; Python 2 has no faulthandler
    for ident, frame in sys._current_frames().items():
        sys.stderr.write("\nThread 0x%016x (most recent call first):\n" % ident)
        while frame:
            code, line, frame = frame.f_code, frame.f_lineno, frame.f_back
            sys.stderr.write('  File "%s", line %d in %s\n' % (code.co_filename, line, code.co_name))
    sys.stderr.flush(); os._exit(1)
def watch(): thread = threading.Thread(target=give_up); thread.daemon = True; thread.start()
def run(mode):
    background = threading.Thread(target=importlib.import_module, args=("m_" + mode,))
    if mode == "child":
        background.start(); time.sleep(0.5); pid = os.fork()
        if pid: os._exit(1 if os.waitpid(pid, 0)[1] else 0)
    elif mode == "race" and sys.version_info > (3, 4):       # a slow disk: time between finding and running the package
        from importlib.machinery import SourceFileLoader as Loader; Loader.create_module = lambda self, spec: time.sleep(spec.name == "m_race")
        background.start(); time.sleep(0.2)
    watch(); importlib.import_module("m_race.sub" if mode == "race" else "m_" + mode)
    background.ident and background.join(); sys.stderr.flush(); os._exit(0)
if len(sys.argv) > 2: sys.path.insert(0, sys.argv[2]); run(sys.argv[1])
folder = tempfile.mkdtemp(); os.mkdir(os.path.join(folder, "m_race"))
for name, text in FILES.items(): open(os.path.join(folder, name), "w").write(text)
for mode in sys.argv[1:2] or ["import", "fork", "self", "child", "race"]:
    status = subprocess.call([sys.executable, sys.argv[0], mode, folder]); print("%s: %s" % (mode, "hung" if status else "finished"))
shutil.rmtree(folder)
