"""What can be set, all of it by the environment."""

import os
from pathlib import Path

ROUNDS = int(os.environ.get("ROUNDS", 5))
SECONDS = int(os.environ.get("SECONDS", 6))
WARMUP = int(os.environ.get("WARMUP", 40))
CONTENDERS = os.environ.get("CONTENDERS", "").split()
WORKLOADS = os.environ.get("WORKLOADS", "").split()
VOLUME = os.environ.get("VOLUME")
# Requests of the service that pgbench repeats, of each workload.
RECORDED = int(os.environ.get("RECORDED", 300))
STARTS = int(os.environ.get("STARTS", 7))
SEED = int(os.environ.get("SEED", 20260101))

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "bench" / "peers"
WORK = Path(os.environ.get("WORK", ROOT / "target" / "bench")).resolve()
PROGRAM = Path(os.environ.get("PROGRAM", ROOT / "target" / "quarkus-app")).resolve()

# Servers and PostgreSQL share a core, so that nobody gains by using more; load has the other.
SERVER_CORE = "0"
LOAD_CORE = "1"

# What a container with 512 MB gives a JVM, as deploy/Containerfile sets it; for every JVM alike.
JVM = ["-XX:+UseSerialGC", "-Xms48m", "-XX:MaxRAM=512m", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError"]
