"""What was found, as JSON and as tables for docs/performance.md."""

import json
from statistics import median

from settings import ROUNDS, SECONDS, WARMUP, WORK

UNITS = {"per_second": "{:,.0f}", "p50": "{:.1f}", "p99": "{:.1f}"}


def summed(rounds):
    """Median and spread of each figure."""
    return {name: {"median": median(values), "min": min(values), "max": max(values)}
            for name in ("per_second", "p50", "p99", "bytes") for values in [[each[name] for each in rounds]]}


def write(found):
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "results.json").write_text(json.dumps(found, indent=2) + "\n")
    (WORK / "results.md").write_text("\n".join(page(found)) + "\n")


def page(found):
    machine = found["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    yield f"{machine['cores']} cores ({machine['processor']}), {machine['memory_gib']} GiB, {machine['system']}; {found['pinning']}."
    yield f"{versions}."
    yield (f"{machine['database']['incidents']:,} incidents, {machine['database']['bytes'] / 2**30:.1f} GiB. "
           f"{ROUNDS} rounds of {SECONDS} s in turn after {WARMUP} s of warm-up; median (least to most).")
    yield from (f"Left out: {name}, {reason.splitlines()[0]}." for name, reason in found.get("missing", {}).items())
    yield ""
    for workload, contenders in found["workloads"].items():
        yield from table(workload, contenders)
    yield from memory(found["memory"])
    for name in ("start", "import"):
        if name in found:
            yield from [f"### {name}", "", *found[name]["table"], ""]


def table(workload, contenders):
    ours = next((figures.get("per_second", {}).get("median") for name, figures in contenders.items() if name.startswith("rapporteur")), None)
    yield from [f"### {workload}", "", "| | answers/s | Rapporteur is | p50 ms | p99 ms | bytes |", "|---|---|---|---|---|---|"]
    for figures in contenders.values():
        if "failed" in figures:
            yield f"| {figures['title']} | failed: {figures['failed'].replace('|', '/')} | | | | |"
            continue
        theirs = figures["per_second"]["median"]
        ratio = f"{ours / theirs:.2f} times" if ours and theirs else ""
        cells = [spread(figures[name], form) for name, form in UNITS.items()]
        yield f"| {figures['title']} | {cells[0]} | {ratio} | {cells[1]} | {cells[2]} | {figures['bytes']['median']:,.0f} |"
    yield ""


def spread(figure, form):
    return f"{form.format(figure['median'])} ({form.format(figure['min'])} to {form.format(figure['max'])})"


def memory(servers):
    yield from ["### Memory", "", "| | MiB at rest | MiB under load |", "|---|---|---|"]
    for figures in servers.values():
        yield f"| {figures['title']} | {figures['rest'] / 2**20:,.0f} | {figures['load'] / 2**20:,.0f} |"
    yield ""
