"""One run: installs who is missing, checks that all answer alike, and asks them in turn."""

import os
import signal
import sys

import contenders
import flat
import overload
import results
import start
import volume
from check import disagreement
from database import Database
from load import load, write_requests
from machine import machine
from pgbench import Pgbench
from questions import COLD, HOT, Drawn
from settings import CONTENDERS, LOAD_CORE, ROUNDS, SECONDS, VOLUME, WARMUP, WORKLOADS

SOON_WARM = 5
OTHERS = ["import", "start"]


def say(words):
    print(words, flush=True)


def main():
    database = Database(os.environ.get("DATABASE") or sys.exit("DATABASE=postgresql://... is needed, see bench/README.md"))
    wanted = WORKLOADS or COLD + HOT + OTHERS
    database.make_peers()
    os.sched_setaffinity(0, {int(LOAD_CORE)})
    found = {"machine": machine(database), "pinning": database.pin(), "workloads": {}, "memory": {}}
    say(found["pinning"])
    try:
        compare(database, [each for each in COLD + HOT if each in wanted], found)
        if "start" in wanted:
            found["start"] = start.measure(database, say)
        if "import" in wanted and VOLUME:
            found["import"] = volume.measure(VOLUME)
    finally:
        results.write(found)
        database.unpin()
        database.drop_peers()
    return failures(found)


def compare(database, workloads, found):
    if not workloads:
        return
    taking_part = started(database, found)
    try:
        drawn = Drawn(database)
        parameters = {workload: drawn.draw(workload) for workload in workloads}
        serve_file(taking_part, parameters, drawn)
        rest = {each.name: each.server.memory() for each in taking_part}
        pgbench = recorded(database, parameters)
        for workload in workloads:
            found["workloads"][workload] = measure(workload, taking_part + pgbench, parameters[workload])
            results.write(found)
        for each in taking_part:
            found["memory"][each.name] = {"title": each.title, "rest": rest[each.name], "load": each.server.most_memory}
    finally:
        for each in taking_part:
            if each.server:
                each.server.stop()


def started(database, found):
    """Who could be installed and started; who could not is told of."""
    running = []
    for kind in contenders.ALL:
        if CONTENDERS and kind.name not in CONTENDERS:
            continue
        contender = kind(database)
        try:
            contender.install()
            if contender.name != "nginx":
                contender.start()
            running.append(contender)
            say(f"{contender.name} is there")
        except (RuntimeError, OSError) as missing:
            found.setdefault("missing", {})[contender.name] = str(missing)
            say(f"{contender.name} is missing: {missing}")
    return running


def serve_file(taking_part, parameters, drawn):
    """nginx has the answer of the service as a file."""
    ours = next((each for each in taking_part if each.name == "rapporteur-keeping"), None)
    answer = ours.prepare_hot(drawn.hot()[0]) if ours else None
    for nginx in [each for each in taking_part if each.name == "nginx"]:
        if answer is None:
            taking_part.remove(nginx)
            continue
        nginx.serve(*answer)
        nginx.start()


def recorded(database, parameters):
    cold = {workload: asked for workload, asked in parameters.items() if workload in COLD}
    if not cold or CONTENDERS and Pgbench.name not in CONTENDERS:
        return []
    pgbench = Pgbench(database)
    pgbench.install()
    pgbench.prepare(cold)
    return [pgbench]


def measure(workload, taking_part, parameters):
    """Each once a round; who has failed once takes no further part."""
    asked = [each for each in taking_part if workload in each.workloads]
    figures = {each.name: {"title": each.title} for each in asked}
    requests = {each.name: write_requests(each, workload, parameters) for each in asked if each.server}
    rounds = {each.name: [] for each in asked}
    for number in range(-1, ROUNDS):
        for each in [each for each in asked if "failed" not in figures[each.name]]:
            wrong = disagreement(each, asked[0], workload, parameters) if number < 0 and each.server else None
            if wrong:
                figures[each.name]["failed"] = wrong
                say(f"{workload:14} {each.name:18} {wrong}")
                continue
            seen = once(each, workload, requests, number)
            if seen and seen["failed"]:
                figures[each.name]["failed"] = f"{seen['failed']} answers"
            if seen and number >= 0:
                rounds[each.name].append(seen)
                say(f"{workload:14} {each.name:18} {seen['per_second']:10.1f}/s  p50 {seen['p50']:8.2f}  p99 {seen['p99']:8.2f}"
                    f"  {seen['bytes']:8.0f} bytes  {seen['failed']} failed")
    for name, seen in rounds.items():
        if seen:
            figures[name] = {**results.summed(seen), **figures[name], "rounds": seen}
    return figures


def once(each, workload, requests, number):
    """One round, or the warm-up (-1) with questions of its own."""
    seconds = SECONDS if number >= 0 else WARMUP if each.slow_to_warm else min(WARMUP, SOON_WARM)
    begin = (number if number >= 0 else ROUNDS) / (ROUNDS + 1)
    if not each.server:
        return each.run(workload, seconds)
    return load(each, workload, requests[each.name], seconds, begin)


def failures(found):
    wrong = [f"{workload}: {name}: {figures['failed']}" for workload, all in found["workloads"].items()
             for name, figures in all.items() if "failed" in figures]
    wrong += [f"{name} is missing" for name in found.get("missing", {})]
    for each in wrong:
        say(each)
    return 1 if wrong else 0


# Whoever ends the run ends what it has started.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
sys.exit({"flat": flat.main, "overload": overload.main}.get("".join(sys.argv[1:]), main)())
