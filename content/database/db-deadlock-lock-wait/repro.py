"""Two transactions of PostgreSQL lock the same two rows in opposite order.

Shows the bug:  every PostgreSQL (MySQL and MariaDB: error 1213).     Does not:  rows locked in one order.
Run:            python repro.py        starts a server of its own in a folder of /tmp (as root: as user postgres)
"""
# /// script
# requires-python = ">=3.6"
# dependencies = ["psycopg2"]
# [tool.culprit]
# timeout = 60
# commands = ["psql"]
# ///
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import psycopg2

programs = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
if not programs:
    sys.exit(print("no initdb here") or 77)
folder, tools = tempfile.mkdtemp(dir="/tmp"), os.path.dirname(programs[-1])
user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
shutil.chown(folder, "postgres") if user else None
options = "-k %s -c listen_addresses= -c deadlock_timeout=200" % folder
def tool(*arguments): subprocess.check_call(user + list(arguments), stdout=subprocess.DEVNULL, cwd=folder)
def session(*statements):
    with psycopg2.connect(host=folder, user="app", dbname="postgres") as db:
        [db.cursor().execute(statement) or time.sleep(0.5) for statement in statements]
tool(tools + "/initdb", "-D", folder + "/d", "-U", "app", "-A", "trust")
tool(tools + "/pg_ctl", "-D", folder + "/d", "-o", options, "-w", "-l", folder + "/log", "start")
session("create table stock (id int primary key, n int)", "insert into stock values (1, 9), (2, 9)")
move = ["update stock set n = 8 where id = 1", "update stock set n = 8 where id = 2"]
threads = [threading.Thread(target=session, args=m) for m in (move, move[::-1])]
[t.start() for t in threads] + [t.join() for t in threads]
tool(tools + "/pg_ctl", "-D", folder + "/d", "-m", "fast", "stop") or shutil.rmtree(folder)
