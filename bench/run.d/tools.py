"""The programs of others that are called, and how a server is pinned."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

from settings import SERVER_CORE, WORK


def found(name, package):
    """Where a program is, or an end with the package that has it."""
    path = shutil.which(name)
    if path is None:
        raise SystemExit(f"{name} is needed (Debian: {package})")
    return path


def java():
    """A Java of 21 or newer: that of JAVA_HOME, else the newest that is installed, as mvnw does it."""
    if "JAVA_HOME" in os.environ:
        return os.path.join(os.environ["JAVA_HOME"], "bin", "java")
    installed = {version(path): path for path in map(str, Path("/usr/lib/jvm").glob("*/bin/java"))}
    if not installed or max(installed) < 21:
        raise SystemExit("a JDK 21 or newer is needed; set JAVA_HOME")
    return installed[max(installed)]


def version(path):
    told = subprocess.run([path, "-version"], capture_output=True, text=True).stderr
    return int(told.split('"')[1].split(".")[0]) if '"' in told else 0


def run(command, log=None, **more):
    """Runs to the end; what it says stands in a log of the work folder, and is shown when it fails."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if log:
        (WORK / "logs").mkdir(parents=True, exist_ok=True)
        (WORK / "logs" / log).write_text(done.stdout)
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stdout[-2000:]}")
    return done.stdout


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def pinned(core, command):
    return ["taskset", "-c", core, *map(str, command)]


def on_server_core(command):
    return pinned(SERVER_CORE, command)
