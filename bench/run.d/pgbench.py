"""The limit of a cold answer: the statements of the service alone, repeated by pgbench with the values of real questions."""

import os
import re
import subprocess
from collections import Counter
from functools import cache

from load import ENOUGH_FOR_COLD
from ours import Ours
from questions import COLD
from recorder import Recorder
from settings import LOAD_CORE, RECORDED, WORK
from tools import found, pinned

# Each has plans of its own in every connection, which are made while the time runs.
MOST_SHAPES = 20


SETTING = re.compile(r"\bset\s+([\w.]+)\s*=\s*'?([^';]*)'?", re.IGNORECASE)


class Recording(Ours):
    """The service on a database that is listened to. Values come as text, so that they can be written down."""

    name = "recorded"

    def __init__(self, database):
        super().__init__(database)
        self.recorder = Recorder(database)

    def environment(self, port):
        place = f"127.0.0.1:{self.recorder.port}/{self.database.name}?sslmode=disable&gssEncMode=disable&binaryTransfer=false"
        return {**super().environment(port), "QUARKUS_DATASOURCE_JDBC_URL": f"jdbc:postgresql://{place}"}

    def statements_of(self, workload, asked):
        self.recorder.take()
        self.server.fetch(self.request(workload, asked)[0])
        return self.recorder.take()


class Pgbench:
    name = "pgbench"
    title = "pgbench, the statements of Rapporteur"
    workloads = COLD
    slow_to_warm = False
    server = None

    def __init__(self, database):
        self.database = database
        # Of each workload, with weights.
        self.scripts = {}

    def install(self):
        found("pgbench", "postgresql-client")

    def prepare(self, drawn):
        """Records the service for each workload and writes a script that does the same."""
        recording = Recording(self.database)
        recording.start()
        self.options = options(recording.recorder.take())
        try:
            self.database.ask("create schema asked")
            for workload, parameters in drawn.items():
                # The first ones fill what the service keeps, and are not of the usual kind.
                for asked in parameters[-10:]:
                    recording.statements_of(workload, asked)
                requests = [recording.statements_of(workload, asked) for asked in parameters[-RECORDED:]]
                self.scripts[workload] = self.write(workload, requests)
        finally:
            recording.server.stop()

    def write(self, workload, requests):
        """
        A script for each of the usual sequences of statements, with the times that it was heard as its weight.

        Rare ones are mixed with what a server asks by itself now and then.
        """
        shapes = Counter(map(shape, requests)).most_common(MOST_SHAPES)
        return [f"{self.write_shape(f'{workload}-{n}', [each for each in requests if shape(each) == usual])}@{times}"
                for n, (usual, times) in enumerate(shapes) if times > 1 or shapes[0][1] == 1]

    def write_shape(self, name, alike):
        if any(values is None for request in alike for _, _, values in request):
            raise RuntimeError(f"values of {name} came in binary form")
        table = f"asked.{name.replace('-', '_')}"
        names = [f"p{n}" for n in range(sum(len(values) for _, _, values in alike[0]))]
        columns = "".join(f", {each} text" for each in names)
        rows = ",\n".join(f"({n + 1}{''.join(', ' + literal(value) for _, _, values in request for value in values)})"
                          for n, request in enumerate(alike))
        self.database.ask(f"create table {table} (n int primary key{columns}); insert into {table} values {rows}; analyze {table};")
        file = WORK / "requests" / f"pgbench-{name}.sql"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(script(alike[0], table, names, len(alike), self.database))
        return file

    def run(self, workload, seconds):
        folder = WORK / "pgbench"
        folder.mkdir(exist_ok=True)
        for old in folder.glob("log.*"):
            old.unlink()
        scripts = [part for each in self.scripts[workload] for part in ("-f", each)]
        done = subprocess.run(
            pinned(LOAD_CORE, [found("pgbench", "postgresql-client"), "-n", "-M", "prepared", "-c", ENOUGH_FOR_COLD, "-j", "1", "-T", seconds,
                               "-l", "--log-prefix", folder / "log", *scripts, self.database.address]),
            env={**os.environ, "PGOPTIONS": self.options}, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr)
        times = sorted(int(line.split()[2]) for file in folder.glob("log.*") for line in file.open())
        per_second = float(re.search(r"tps = ([0-9.]+)", done.stdout)[1])
        return {"per_second": per_second, "p50": times[len(times) // 2] / 1000, "p99": times[len(times) * 99 // 100] / 1000,
                "bytes": 0, "failed": 0}


def options(heard):
    """What the service sets for each of its connections is set for those of pgbench as well."""
    settings = dict(SETTING.findall(";".join(statement for statement, _, _ in heard if statement.lower().startswith("set "))))
    return " ".join(f"-c {name}={value.replace(' ', chr(92) + ' ')}" for name, value in settings.items() if name.lower() != "application_name")


def shape(request):
    """Statements in order, and which of their values are null."""
    return tuple((statement, tuple(value is None for value in values or ())) for statement, _, values in request)


def literal(value):
    return "null" if value is None else "'" + value.replace("'", "''") + "'"


def script(request, table, names, times, database):
    lines = [f"\\set n random(1, {times})"]
    if names:
        lines.append(f"select {', '.join(names)} from {table} where n = :n \\gset")
    at = 0
    for statement, types, values in request:
        places = names[at:at + len(values)]
        lines.append(filled(statement, types, values, places, database).rstrip().rstrip(";") + ";")
        at += len(values)
    return "\n".join(lines) + "\n"


def filled(statement, types, values, places, database):
    """Named values in the place of numbers, with the types that the service gives them."""
    def value(match):
        n = int(match[1]) - 1
        named = "null" if values[n] is None else f":{places[n]}"
        return f"cast({named} as {name_of(types[n], database)})" if n < len(types) and types[n] else named
    return re.sub(r"\$(\d+)", value, statement)


@cache
def name_of(oid, database):
    return database.value(f"select format_type({oid}, null)")
