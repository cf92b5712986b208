"""The prepared database: its address in the forms that drivers take, questions to it, and its processes."""

import os
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

from settings import PEERS, SERVER_CORE
from tools import found

# Values that have the types of the parameters, for the shape of a statement's rows.
NOTHING = {
    "country": "cast(null as text)", "act": "cast(null as text)", "words": "cast(null as text)", "report": "cast(null as text)",
    "ordinal": "cast(null as int)", "day": "cast(null as date)", "most": "1",
}
TYPES = {"ordinal": "int", "day": "date", "most": "int"}


class Database:
    def __init__(self, address):
        self.address = address
        parts = urlsplit(address)
        self.host, self.port, self.name = parts.hostname, parts.port or 5432, parts.path.lstrip("/")
        self.role, self.password = unquote(parts.username or ""), unquote(parts.password or "")
        self.place = f"{self.host}:{self.port}/{self.name}"
        self.masks = {}

    def ask(self, sql):
        """Rows of strings."""
        command = [found("psql", "postgresql-client"), self.address, "-qAtX", "-F", "\x1f", "-R", "\x1e", "-v", "ON_ERROR_STOP=1"]
        told = subprocess.run(command, input=sql, capture_output=True, text=True)
        if told.returncode:
            raise RuntimeError(told.stderr)
        return [row.split("\x1f") for row in told.stdout.rstrip("\n").split("\x1e") if row]

    def value(self, sql):
        return self.ask(sql)[0][0]

    def make_peers(self):
        """The statements of the peers as functions as well, for those that ask no SQL of their own."""
        self.drop_peers()
        made = ["create schema peers;", "set search_path to public;"]
        for file in sorted((PEERS / "sql").glob("*.sql")):
            made.append(function(file.stem.replace("-", "_"), file.read_text()))
        self.ask("\n".join(made))

    def drop_peers(self):
        self.ask("set client_min_messages to warning; drop schema if exists peers cascade; drop schema if exists asked cascade;")

    # ---- Processes

    def processes(self):
        """The server and its workers, if they run here."""
        backend = self.value("select pg_backend_pid()")
        seen = {line.split()[0]: line.split()[1] for line in process_table()}
        listening = next((pid for pid in self.postmasters() if self.is_its_port(pid)), None)
        if listening is None:
            return []
        return [listening] + [pid for pid, parent in seen.items() if parent == listening and pid != backend]

    @staticmethod
    def postmasters():
        table = [line.split() for line in process_table()]
        postgres = {pid: parent for pid, parent, name in table if name == "postgres"}
        return [pid for pid, parent in postgres.items() if parent not in postgres]

    def is_its_port(self, pid):
        """A server says in postmaster.pid of its data folder, which is where it works, what it listens on."""
        try:
            return Path(f"/proc/{pid}/cwd/postmaster.pid").read_text().splitlines()[3].strip() == str(self.port)
        except OSError:
            return False

    def pin(self):
        """To the core of servers; connections that are made later inherit it. Says why where it may not."""
        for pid in self.processes():
            try:
                self.masks[int(pid)] = os.sched_getaffinity(int(pid))
                os.sched_setaffinity(int(pid), {int(SERVER_CORE)})
            except OSError as refused:
                return f"PostgreSQL is not pinned: {refused}"
        return "PostgreSQL is pinned to the core of servers" if self.masks else "PostgreSQL is not pinned: its processes are not seen"

    def unpin(self):
        for pid, mask in self.masks.items():
            try:
                os.sched_setaffinity(pid, mask)
            except OSError:
                pass


def process_table():
    return subprocess.run(["ps", "-eo", "pid=,ppid=,comm="], capture_output=True, text=True).stdout.splitlines()


def parameters(statement):
    """The names after colons, in order of appearance in the note that every statement begins with."""
    note = statement.splitlines()[0]
    return [name for name in NOTHING if f":{name}" in note]


def function(name, statement):
    names = sorted(parameters(statement), key=statement.splitlines()[0].index)
    shape, body = statement, statement
    for each in names:
        shape = shape.replace(f":{each}", NOTHING[each])
        body = body.replace(f":{each}", f"{name}.{each}")
    arguments = ", ".join(f"{each} {TYPES.get(each, 'text')}" for each in names)
    return f"""create table peers.{name}_row as {shape} with no data;
create function peers.{name}({arguments}) returns setof peers.{name}_row language sql stable as $asked$
{body}
$asked$;"""
