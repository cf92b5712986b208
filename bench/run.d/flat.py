"""Whether answers take longer from more rows: one service on each of two databases, asked in turn."""

import json
import os
import sys

import results
from database import Database
from load import load, write_requests
from ours import Ours
from questions import Drawn
from settings import LOAD_CORE, ROUNDS, SECONDS, WARMUP, WORK, WORKLOADS

ASKED = WORKLOADS or ["incidents", "deep-page", "search"]


def main():
    sides = {name: side(name) for name in ("SMALL", "LARGE")}
    os.sched_setaffinity(0, {int(LOAD_CORE)})
    try:
        print(next(iter(sides.values()))[0].database.pin(), flush=True)
        for ours, _ in sides.values():
            ours.install()
            ours.start()
        found = {workload: measure(workload, sides) for workload in ASKED}
    finally:
        for ours, _ in sides.values():
            ours.database.unpin()
            if ours.server:
                ours.server.stop()
    (WORK / "flat.json").write_text(json.dumps(found, indent=2) + "\n")
    (WORK / "flat.md").write_text("\n".join(page(found)) + "\n")
    print((WORK / "flat.md").read_text())
    return 1 if any(each["failed"] for workload in found.values() for side in workload.values() for each in side["rounds"]) else 0


def side(name):
    database = Database(os.environ.get(name) or sys.exit(f"{name}=postgresql://... is needed, see bench/README.md"))
    ours = type(name, (Ours,), {"name": f"rapporteur-{name.lower()}"})(database)
    return ours, Drawn(database)


def measure(workload, sides):
    rounds = {name: [] for name in sides}
    requests = {name: write_requests(ours, workload, drawn.draw(workload)) for name, (ours, drawn) in sides.items()}
    for number in range(-1, ROUNDS):
        for name, (ours, _) in sides.items():
            seconds = WARMUP if number < 0 else SECONDS
            seen = load(ours, workload, requests[name], seconds, (ROUNDS if number < 0 else number) / (ROUNDS + 1))
            if number >= 0:
                rounds[name].append(seen)
                print(f"{workload:14} {name:6} {seen['per_second']:9.1f}/s  p50 {seen['p50']:8.2f}  p99 {seen['p99']:8.2f}"
                      f"  {seen['failed']} failed", flush=True)
    return {name: {**results.summed(seen), "rounds": seen} for name, seen in rounds.items()}


def page(found):
    yield "| | p50 small, ms | p50 large, ms | ratio | p99 small, ms | p99 large, ms | ratio |"
    yield "|---|---|---|---|---|---|---|"
    for workload, sides in found.items():
        cells = []
        for figure in ("p50", "p99"):
            small, large = sides["SMALL"][figure], sides["LARGE"][figure]
            cells += [results.spread(small, "{:.1f}"), results.spread(large, "{:.1f}"), f"{large['median'] / max(small['median'], 0.001):.2f}"]
        yield f"| {workload} | {' | '.join(cells)} |"
