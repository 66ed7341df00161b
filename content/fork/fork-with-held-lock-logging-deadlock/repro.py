"""A child process hangs on a lock that another thread of the parent held at fork() (POSIX); it prints its stack and ends after 3 seconds.

Shows the bug:  rlock: every version; buffer: 2.7 to 3.13; logging: 2.7 to 3.6.    Does not: logging on 3.7.1 and later.
"""
# /// script
# requires-python = ">=2.7"
# dependencies = []
# [tool.culprit]
# runs = ["rlock"]
# ///
import io, logging, multiprocessing, os, sys, threading, time

held, lock = threading.Event(), threading.RLock()
class SlowFile(object):                  # its writer is inside the lock of the logging handler all the while
    def write(self, text): held.set(); time.sleep(1)
    def flush(self): pass
def take(what):
    if what == "logging": logging.warning("hello")
    elif what == "buffer": held.set(); pipe.write(b"x" * 200000)    # nobody reads: waits inside the buffer's lock
    else:
        with lock: held.set(); time.sleep(1)
def give_up(victim):
    time.sleep(3)                        # the dump has faulthandler's form; Python 2 has no faulthandler
    sys.stderr.write("forked child hangs on %s\n" % (repr(lock) if what == "rlock" else what))
    frame = sys._current_frames()[victim]; sys.stderr.write("Thread 0x%016x (most recent call first):\n" % victim)
    while frame:
        code, line, frame = frame.f_code, frame.f_lineno, frame.f_back
        sys.stderr.write('  File "%s", line %d in %s\n' % (code.co_filename, line, code.co_name))
    sys.stderr.flush(); os._exit(1)
def child(what):
    watch = threading.Thread(target=give_up, args=(threading.current_thread().ident,)); watch.daemon = True; watch.start()
    take(what); os._exit(0)
for what in sys.argv[1:] or ["logging", "rlock", "buffer"]:
    held.clear(); pipe = io.open(os.pipe()[1], "wb")
    logging.getLogger().handlers[:] = [logging.StreamHandler(SlowFile())]
    thread = threading.Thread(target=take, args=(what,)); thread.daemon = True; thread.start(); held.wait(); time.sleep(0.2)
    mp = multiprocessing.get_context("fork") if hasattr(multiprocessing, "get_context") else multiprocessing
    process = mp.Process(target=child, args=(what,)); process.start(); process.join()
    sys.stderr.write("%s: child %s\n" % (what, "hung" if process.exitcode else "finished"))
sys.stderr.flush(); os._exit(0)
