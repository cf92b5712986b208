"""A server under test: one process or several, on the core of servers."""

import os
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from settings import WORK
from tools import free_port, on_server_core

PAGE = os.sysconf("SC_PAGE_SIZE")


class Server:
    def __init__(self, name, command, environment, ready, folder=None):
        """command and environment are made of the port, which is a free one."""
        self.name, self.ready = name, ready
        self.port = free_port()
        self.process = None
        self.command, self.environment, self.folder = command(self.port), environment(self.port), folder
        self.most_memory = 0

    def start(self, wait=90):
        log = WORK / "logs" / f"{self.name}.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        self.process = subprocess.Popen(
            on_server_core(self.command), cwd=self.folder, env={**os.environ, **self.environment},
            stdout=log.open("w"), stderr=subprocess.STDOUT, start_new_session=True)
        until = time.monotonic() + wait
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise RuntimeError(f"{self.name} did not start: {log.read_text()[-1500:]}")
            time.sleep(0.01)

    def answers(self):
        try:
            return self.fetch(self.ready)[0] < 500
        except OSError:
            return False

    def fetch(self, path, body=None, headers=None):
        """Status, headers and body of an answer."""
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=body.encode() if body else None,
            headers={**({"Content-Type": "application/json"} if body else {}), **(headers or {})})
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers, refused.read()

    def memory(self):
        """Resident bytes of the process and all that it started."""
        now = sum(resident(pid) for pid in family(self.process.pid))
        self.most_memory = max(self.most_memory, now)
        return now

    def stop(self, wait=30):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(wait)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def family(pid):
    children = [int(each) for task in Path(f"/proc/{pid}/task").glob("*/children") for each in task.read_text().split()]
    return [pid] + [each for child in children for each in family(child)]


def resident(pid):
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0
