"""What becomes of requests when a service is asked ten times as much as it can answer."""

import json
import os
import random
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
# Connections that ask again as soon as they are answered.
USUAL, STORM = 8, 800
# Many clients, each of which asks once in a while, as Retry-After tells them to.
TIMES, PAUSE = 10, 1000
# Single requests a second, in usual load; TIMES as many in more, as most of them are refused there.
PROBES = 50
# So many seconds apart does one asker ask; one that is answered later asks again at once.
STEP = 0.2
# Until all connections are there, and what has become hot is compiled.
SETTLE = 8


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

        def under(what, connections, pause=0, probes=TIMES * PROBES):
            with Load(ours, requests, connections, pause) as busy:
                seen = probe(ours, drawn, ready, probes)
            report(what, busy.told, seen)
            return busy.told

        most = under("as much as it can", USUAL, probes=PROBES)["asked"]
        under(f"{TIMES} times that", int(most * TIMES * PAUSE / 1000), PAUSE)
        under(f"{STORM} that never wait", STORM)
        under("as much as it can", USUAL, probes=PROBES)
        print(f"resident: {before // MIB} MiB before, {ours.server.memory() // MIB} afterwards, {ours.server.most_memory // MIB} at most")
        print("health: " + ", ".join(f"{status} {times} times" for status, times in sorted(ready.items())))
    finally:
        ours.database.unpin()
        if ours.server:
            ours.server.stop()


def raise_missing():
    raise SystemExit("DATABASE=postgresql://... is needed, see bench/README.md")


class Load:
    """Connections that ask again after a pause of milliseconds, a little longer than the probes last."""

    def __init__(self, ours, requests, connections, pause):
        environment = {**os.environ, "REQUESTS": str(requests), "BEGIN": "0.5", **({"PAUSE": str(pause)} if pause else {})}
        self.process = subprocess.Popen(wrk(ours, connections, SETTLE + SECONDS + 2), env=environment, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        time.sleep(SETTLE)
        return self

    def __exit__(self, *_):
        told = json.loads(self.process.communicate()[0].strip().splitlines()[-1])
        seconds = told["microseconds"] / 1e6
        self.told = {"asked": told["requests"] / seconds, "failed": told["failed"] / seconds}


def probe(ours, drawn, ready, rate):
    """Single requests among the others, at a steady rate: milliseconds by status. Once a second health is asked too."""
    seen = defaultdict(list)
    end = time.monotonic() + SECONDS
    askers = [start(Asker(ours, path).ask, STEP, end, lambda status, millis: seen[status].append(millis)) for path in some(ours, drawn, int(rate * STEP))]
    askers.append(start(Asker(ours, "/q/health/ready").ask, 1, end, lambda status, _: ready.update([status])))
    for asker in askers:
        asker.join()
    return seen


def some(ours, drawn, number):
    return [ours.request(WORKLOAD, drawn[place % len(drawn)])[0] for place in range(number)]


def start(work, *arguments):
    thread = threading.Thread(target=work, args=arguments)
    thread.start()
    return thread


class Asker:
    """Asks on a connection of its own, time and again."""

    def __init__(self, ours, path):
        self.connection, self.path = HTTPConnection("127.0.0.1", ours.server.port, timeout=60), path

    def ask(self, step, end, note):
        at = time.monotonic() + random.random() * step
        while at < end:
            time.sleep(max(0, at - time.monotonic()))
            note(*self.answer())
            at += step
        self.connection.close()

    def answer(self):
        asked = time.monotonic()
        try:
            self.connection.request("GET", self.path)
            answer = self.connection.getresponse()
            answer.read()
            status = str(answer.status)
        except (OSError, HTTPException):
            self.connection.close()
            status = "no answer"
        return status, (time.monotonic() - asked) * 1000


def report(what, told, seen):
    print(f"{what:20} {told['asked']:8.1f}/s asked, {told['asked'] - told['failed']:7.1f}/s answered, {told['failed']:8.1f}/s refused", flush=True)
    for status, millis in sorted(seen.items()):
        millis.sort()
        print(f"{'':20} probes {status:9} {len(millis):4}  p50 {millis[len(millis) // 2]:7.1f} ms  p99 {millis[len(millis) * 99 // 100]:7.1f} ms", flush=True)
