"""The AOT cache of a service on Quarkus, from a start and a first answer, as deploy/Containerfile has it made."""

from server import Server
from settings import JVM
from tools import java

# The JVM writes the cache when it ends.
PATIENCE = 300


def train(contender, cache, question):
    command = [java(), f"-XX:AOTCacheOutput={cache}", *JVM, "-jar", "quarkus-run.jar"]
    server = Server(f"{contender.name}-training", lambda port: command, contender.environment, contender.ready, contender.folder())
    server.start(PATIENCE)
    status, _, _ = server.fetch(question)
    server.stop(PATIENCE)
    if status != 200 or not cache.exists():
        raise RuntimeError(f"no AOT cache was made, see {server.name}.log")
