"""What a service answers that is asked ten times as much as it can."""

import os
import subprocess
import threading
from collections import Counter

from database import Database
from ours import Keeping
from settings import LOAD_CORE, ROOT, SECONDS, WARMUP
from tools import java, pinned

MIB = 1 << 20


def main():
    ours = Keeping(Database(os.environ.get("DATABASE") or raise_missing()))
    print(ours.database.pin(), flush=True)
    try:
        ours.install()
        ours.start()
        before = ours.server.memory()
        with Watch(ours.server) as watch:
            done = subprocess.run(pinned(LOAD_CORE, [java(), ROOT / "bench" / "Overload.java", f"http://127.0.0.1:{ours.server.port}", WARMUP, SECONDS]))
        print(f"resident: {before // MIB} MiB before, {ours.server.memory() // MIB} afterwards, {ours.server.most_memory // MIB} at most")
        print("ready: " + ", ".join(f"{status} {times} times" for status, times in sorted(watch.seen.items())))
        return done.returncode
    finally:
        ours.database.unpin()
        if ours.server:
            ours.server.stop()


def raise_missing():
    raise SystemExit("DATABASE=postgresql://... is needed, see bench/README.md")


class Watch:
    """Asks once a second whether the server is ready, and looks how much memory it has."""

    def __init__(self, server):
        self.server, self.seen, self.enough = server, Counter(), threading.Event()
        self.thread = threading.Thread(target=self.ask)

    def ask(self):
        while not self.enough.wait(1):
            self.server.memory()
            self.seen[self.status()] += 1

    def status(self):
        try:
            return str(self.server.fetch("/q/health/ready")[0])
        except OSError:
            return "no answer"

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.enough.set()
        self.thread.join()
