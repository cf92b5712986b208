"""On what it ran."""

import json
import os
import platform
import subprocess
from pathlib import Path

from settings import PEERS, ROOT
from tools import java


def machine(database):
    memory = int(next(line for line in open("/proc/meminfo") if line.startswith("MemTotal")).split()[1])
    return {
        "cores": os.cpu_count(), "processor": processor(), "memory_gib": round(memory / 1048576, 1),
        "system": f"{platform.system()} {platform.release()}", "load_at_begin": os.getloadavg()[0],
        "versions": {
            "Rapporteur": told("git", "-C", ROOT, "describe", "--always", "--dirty"),
            "Java": told(java(), "-version").splitlines()[0].split('"')[1],
            "PostgreSQL": database.value("show server_version"), "wrk": told("wrk", "-v").split()[1],
            "nginx": told("nginx", "-v").split("/")[-1], "Python": platform.python_version(), **pinned()},
        "database": {
            "name": database.name, "incidents": int(database.value("select count(*) from incident")),
            "bytes": int(database.value("select pg_database_size(current_database())")),
            "shared_buffers": database.value("show shared_buffers")},
    }


def processor():
    return next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())


def told(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return (done.stdout + done.stderr).strip()


def pinned():
    """Versions as the peers' own files name them."""
    python = dict(line.split("==") for line in (PEERS / "fastapi" / "requirements.txt").read_text().split())
    node = {name: version for peer in ("fastify", "postgraphile")
            for name, version in json.loads((PEERS / peer / "package.json").read_text())["dependencies"].items()}
    return {**python, **node, "Spring Boot": "4.0.0"}
