"""More connections than max_connections of PostgreSQL: the server refuses the next one.

Shows the bug:  every PostgreSQL.     Does not:  a pool in front (pgbouncer), or fewer connections than max_connections.
Run:            python repro.py       starts a server of its own with max_connections = 5 in a temporary folder (as root: as user postgres)
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

import psycopg2

folders = sorted(glob.glob("/usr/lib/postgresql/*/bin")) + [os.path.dirname(shutil.which("postgres") or "")]
if not os.path.exists(os.path.join(folders[0], "initdb")):
    print("no initdb and pg_ctl here")
    sys.exit(77)
with tempfile.TemporaryDirectory() as folder:
    user = []
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
        user = ["runuser", "-u", "postgres", "--"]
    data, log = os.path.join(folder, "data"), os.path.join(folder, "log")
    options = "-c max_connections=5 -c superuser_reserved_connections=1 -c max_wal_senders=0 -c listen_addresses='' -k " + folder
    subprocess.check_call(user + [folders[0] + "/initdb", "-A", "trust", "-U", "postgres", data], stdout=subprocess.DEVNULL)
    subprocess.check_call(user + [folders[0] + "/pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start"], stdout=subprocess.DEVNULL)
    try:
        kept = [psycopg2.connect(host=folder, user="postgres", dbname="postgres") for _ in range(10)]
    finally:
        subprocess.check_call(user + [folders[0] + "/pg_ctl", "-D", data, "-m", "immediate", "stop"], stdout=subprocess.DEVNULL)
