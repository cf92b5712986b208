"""Load by wrk: one thread on the core of load, some connections, each with one request at a time."""

import json
import os
import subprocess

from questions import HOT
from settings import LOAD_CORE, WORK
from tools import found, pinned

CONNECTIONS = {workload: 32 for workload in HOT}
ENOUGH_FOR_COLD = 8


def write_requests(contender, workload, parameters):
    """All questions of a workload in the words of a contender."""
    file = WORK / "requests" / f"{contender.name}-{workload}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    questions = [contender.request(workload, asked) for asked in parameters]
    file.write_text("".join(f"{path}\t{body}\n" if body else f"{path}\n" for path, body in questions))
    return file


def load(contender, workload, requests, seconds, begin):
    """
    What was seen: answers a second, p50 and p99 in milliseconds, bytes of an answer, failed answers (1 where none came at all).

    begin: where in the list of requests, as a part of it
    """
    connections = CONNECTIONS.get(workload, ENOUGH_FOR_COLD)
    environment = {**os.environ, "REQUESTS": str(requests), "BEGIN": str(begin)}
    tag = contender.headers(workload).get("If-None-Match")
    if tag:
        environment["TAG"] = tag
    told = subprocess.run(wrk(contender, connections, seconds), env=environment, capture_output=True, text=True)
    if told.returncode:
        raise RuntimeError(told.stderr or told.stdout)
    seen = json.loads(told.stdout.strip().splitlines()[-1])
    contender.server.memory()
    return {"per_second": seen["requests"] * 1e6 / seen["microseconds"], "p50": seen["p50"] / 1000, "p99": seen["p99"] / 1000,
            "bytes": seen["bytes"] / max(1, seen["requests"]), "failed": seen["failed"] or int(seen["requests"] == 0)}


def wrk(contender, connections, seconds):
    """The command that asks what stands in the file that REQUESTS names."""
    script = os.path.join(os.path.dirname(__file__), "requests.lua")
    return pinned(LOAD_CORE, [found("wrk", "wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", script,
                              f"http://127.0.0.1:{contender.server.port}"])
