"""Rapporteur, as deploy/Containerfile starts it."""

import base64
import json
import os
from urllib.parse import urlencode

from contender import Contender
from settings import JVM, PROGRAM, WORK
from tools import java
from training import train

CACHE = WORK / "rapporteur.aot"


class Ours(Contender):
    """Whose every answer comes from PostgreSQL."""

    name = "rapporteur"
    title = "Rapporteur"
    workloads = ["facts-country", "facts-all", "incidents", "deep-page", "search", "summary"]
    kept_bytes = 0
    slow_to_warm = True
    ready = "/q/health/ready"
    with_cache = True

    def install(self):
        if not (PROGRAM / "quarkus-run.jar").exists():
            raise RuntimeError("there is no program: ./mvnw -Dquick -Dcontainer package")
        if not CACHE.exists() or CACHE.stat().st_mtime < (PROGRAM / "quarkus-run.jar").stat().st_mtime:
            train(self, CACHE, "/v1/leaders?country=KAZ&asOf=2003-06-30")

    def folder(self):
        return PROGRAM

    def command(self, port):
        cache = [f"-XX:AOTCache={CACHE}"] if self.with_cache and CACHE.exists() else []
        return [java(), *cache, *JVM, "-jar", "quarkus-run.jar"]

    def environment(self, port):
        """Limits are off, as one client asks more than any may; and no server of the comparison writes a log of requests."""
        return {
            "QUARKUS_DATASOURCE_JDBC_URL": f"jdbc:postgresql://{self.database.place}",
            "QUARKUS_DATASOURCE_USERNAME": self.database.role, "QUARKUS_DATASOURCE_PASSWORD": self.database.password,
            "QUARKUS_HTTP_HOST": "127.0.0.1", "QUARKUS_HTTP_PORT": str(port),
            "RAPPORTEUR_LIMITS_ANONYMOUS_PER_MINUTE": "0", "RAPPORTEUR_SAMPLES": "NEVER", "RAPPORTEUR_EDITOR_KEY": "bench",
            "RAPPORTEUR_KEPT_ANSWERS_BYTES": str(self.kept_bytes),
            "QUARKUS_HTTP_ACCESS_LOG_ENABLED": os.environ.get("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false")}

    def request(self, workload, asked):
        return getattr(self, workload.replace("-", "_"))(asked), None

    def facts_country(self, asked):
        return "/v1/leaders?" + urlencode({"country": asked["country"], "asOf": asked["day"]})

    def facts_all(self, asked):
        return "/v1/death-penalty?" + urlencode({"asOf": asked["day"], "limit": asked["most"]})

    hot = not_modified = facts_all

    def incidents(self, asked):
        return "/v1/incidents?" + urlencode({"country": asked["country"], "act": asked["act"], "limit": asked["most"]})

    def deep_page(self, asked):
        return "/v1/incidents?" + urlencode({"cursor": self.cursor(asked), "limit": asked["most"]})

    def search(self, asked):
        return "/v1/search?" + urlencode({"q": asked["words"], "limit": asked["most"]})

    def summary(self, asked):
        return "/v1/incidents/summary?" + urlencode({"by": "act", "country": asked["country"]})

    def cursor(self, asked):
        """What page.next would be there: the mark of the question from a real one, and another place."""
        if not hasattr(self, "mark"):
            following = json.loads(self.server.fetch("/v1/incidents?limit=1")[2])["page"]["next"]
            self.mark = base64.urlsafe_b64decode(following + "==").split(b"\x1f")[0]
        key = b"\x1f".join([self.mark, asked["report"].encode(), str(asked["ordinal"]).encode()])
        return base64.urlsafe_b64encode(key).decode().rstrip("=")

    def headers(self, workload):
        return {"If-None-Match": self.tag} if workload == "not-modified" else {}

    def prepare_hot(self, asked):
        """The answer that is asked for again and again, with its headers: the file of nginx is made of it."""
        _, headers, body = self.server.fetch(self.hot(asked))
        self.tag = headers["ETag"]
        return headers, body

    def rows(self, answer):
        told = json.loads(answer)
        return [alike(row) for row in told.get("items", told.get("rows"))]


class Keeping(Ours):
    """As it is deployed: what was answered before is answered again until the data change."""

    name = "rapporteur-keeping"
    title = "Rapporteur, answers kept"
    workloads = ["hot", "not-modified"]
    kept_bytes = 32_000_000


class WithoutCache(Ours):
    name = "rapporteur-without-cache"
    with_cache = False


def alike(row):
    """Names as the peers have them."""
    if "evidence" in row and row["evidence"]["claim"] is not None:
        return {"claim": row["evidence"]["claim"], "country": row["country"]["iso3"], "value": row.get("name", row.get("status"))}
    return row
