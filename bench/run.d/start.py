"""From the start of the process to the first answer, beside a Quarkus service that has the same extensions and nothing to do."""

import time
from statistics import median

from contender import Contender
from ours import Ours, WithoutCache
from peers import changed, installed
from settings import JVM, PEERS, ROOT, STARTS, WORK
from tools import java, run
from training import train

FIRST = {"rapporteur": "/v1/leaders?country=KAZ&asOf=2003-06-30", "empty-quarkus": "/empty"}


class EmptyQuarkus(Contender):
    name = "empty-quarkus"
    title = "An empty Quarkus service with the same extensions"
    place = WORK / "empty-quarkus"
    with_cache = True

    def install(self):
        sources = sorted(path for path in (PEERS / self.name).rglob("*") if path.is_file())
        if changed(self.place, *sources):
            run([ROOT / "mvnw", "-B", "-ntp", "-f", PEERS / self.name / "pom.xml", f"-Dwork={self.place}", "clean", "package"],
                f"{self.name}-install.log", cwd=ROOT)
            self.ready = FIRST[self.name]
            train(self, self.cache(), self.ready)
            installed(self.place, *sources)

    def folder(self):
        return self.place / "quarkus-app"

    def cache(self):
        return self.place / "empty.aot"

    def command(self, port):
        cache = [f"-XX:AOTCache={self.cache()}"] if self.with_cache else []
        return [java(), *cache, *JVM, "-jar", "quarkus-run.jar"]

    def environment(self, port):
        return {"QUARKUS_DATASOURCE_JDBC_URL": f"jdbc:postgresql://{self.database.place}", "QUARKUS_DATASOURCE_USERNAME": self.database.role,
                "QUARKUS_DATASOURCE_PASSWORD": self.database.password, "QUARKUS_HTTP_HOST": "127.0.0.1", "QUARKUS_HTTP_PORT": str(port)}


class EmptyWithoutCache(EmptyQuarkus):
    name = "empty-quarkus"
    title = "The same without an AOT cache"
    with_cache = False


def measure(database, say):
    kinds = {"ours": Ours, "ours without cache": WithoutCache, "empty": EmptyQuarkus, "empty without cache": EmptyWithoutCache}
    taking_part = {name: kind(database) for name, kind in kinds.items()}
    for each in taking_part.values():
        each.install()
    times = {name: [] for name in kinds}
    for _ in range(STARTS):
        for name, each in taking_part.items():
            times[name].append(first_answer(each))
            say(f"start          {name:20} {times[name][-1]:6.2f} s")
    medians = {name: median(each) for name, each in times.items()}
    return {"seconds": times, "ratio": {"with cache": medians["ours"] / medians["empty"],
                                        "without cache": medians["ours without cache"] / medians["empty without cache"]},
            "table": list(table(times, medians))}


def first_answer(each):
    """Ours answers a question from the database, the other one a word."""
    each.ready = FIRST["empty-quarkus" if isinstance(each, EmptyQuarkus) else "rapporteur"]
    began = time.monotonic()
    each.start()
    took = time.monotonic() - began
    if each.server.fetch(each.ready)[0] != 200:
        raise RuntimeError(f"{each.name} does not answer {each.ready}")
    each.server.stop()
    return took


def table(times, medians):
    yield "| | first answer, as a multiple of the empty service with a cache | least to most |"
    yield "|---|---|---|"
    titles = {"ours": "Rapporteur", "ours without cache": "Rapporteur without an AOT cache",
              "empty": EmptyQuarkus.title, "empty without cache": EmptyWithoutCache.title}
    for name, each in times.items():
        base = medians["empty"]
        yield f"| {titles[name]} | {medians[name] / base:.2f} | {min(each) / base:.2f} to {max(each) / base:.2f} |"
