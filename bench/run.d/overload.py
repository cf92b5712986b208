"""What becomes of requests when a service is asked ten times as much as it can answer."""

import json
import os
import subprocess
import threading
import time
from collections import Counter, defaultdict
from http.client import HTTPConnection, HTTPException

from database import Database
from load import load, wrk, write_requests
from ours import Ours
from questions import Drawn
from settings import LOAD_CORE, SECONDS, WARMUP

MIB = 1 << 20
WORKLOAD = "facts-country"
USUAL, FLOOD = 8, 800
PROBES_A_SECOND = 20


def main():
    ours = Ours(Database(os.environ.get("DATABASE") or raise_missing()))
    os.sched_setaffinity(0, {int(LOAD_CORE)})
    print(ours.database.pin(), flush=True)
    try:
        drawn = Drawn(ours.database).draw(WORKLOAD)
        ours.install()
        ours.start()
        requests = write_requests(ours, WORKLOAD, drawn)
        load(ours, WORKLOAD, requests, WARMUP, 0)
        before = ours.server.memory()
        ready = Counter()
        for what, connections in (("as much as it can", USUAL), ("ten times that", FLOOD), ("as much as it can", USUAL)):
            with Load(ours, requests, connections) as busy:
                seen = probe(ours, drawn, ready)
            report(what, busy.told, seen)
        print(f"resident: {before // MIB} MiB before, {ours.server.memory() // MIB} afterwards, {ours.server.most_memory // MIB} at most")
        print("health: " + ", ".join(f"{status} {times} times" for status, times in sorted(ready.items())))
    finally:
        ours.database.unpin()
        if ours.server:
            ours.server.stop()


def raise_missing():
    raise SystemExit("DATABASE=postgresql://... is needed, see bench/README.md")


class Load:
    """Connections that ask again as soon as they are answered, a little longer than the probes last."""

    def __init__(self, ours, requests, connections):
        self.process = subprocess.Popen(
            wrk(ours, connections, SECONDS + 4), env={**os.environ, "REQUESTS": str(requests), "BEGIN": "0.5"}, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        time.sleep(2)
        return self

    def __exit__(self, *_):
        told = json.loads(self.process.communicate()[0].strip().splitlines()[-1])
        seconds = told["microseconds"] / 1e6
        self.told = {"asked": told["requests"] / seconds, "failed": told["failed"] / seconds}


def probe(ours, drawn, ready):
    """Single requests among the others, at a steady rate: milliseconds by status. Once a second health is asked too."""
    seen, threads = defaultdict(list), []
    begin = time.monotonic()
    for number in range(SECONDS * PROBES_A_SECOND):
        time.sleep(max(0, begin + number / PROBES_A_SECOND - time.monotonic()))
        path = ours.request(WORKLOAD, drawn[number % len(drawn)])[0]
        threads.append(start(lambda path=path: seen_by(ours, path, lambda status, millis: seen[status].append(millis))))
        if number % PROBES_A_SECOND == 0:
            threads.append(start(lambda: seen_by(ours, "/q/health/ready", lambda status, _: ready.update([status]))))
    for thread in threads:
        thread.join()
    return seen


def start(work):
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def seen_by(ours, path, note):
    asked = time.monotonic()
    connection = HTTPConnection("127.0.0.1", ours.server.port, timeout=60)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        status = str(answer.status)
    except (OSError, HTTPException):
        status = "no answer"
    finally:
        connection.close()
    note(status, (time.monotonic() - asked) * 1000)


def report(what, told, seen):
    print(f"{what:18} {told['asked']:8.1f}/s asked, {told['asked'] - told['failed']:7.1f}/s answered, {told['failed']:8.1f}/s refused", flush=True)
    for status, millis in sorted(seen.items()):
        millis.sort()
        print(f"{'':18} probes {status:9} {len(millis):4}  p50 {millis[len(millis) // 2]:7.1f} ms  p99 {millis[len(millis) * 99 // 100]:7.1f} ms", flush=True)
