"""What every contender can be asked."""

import json
from urllib.parse import urlencode

from server import Server


class Contender:
    name = title = ""
    workloads = ["facts-country", "incidents", "search", "summary", "hot"]
    # What a JIT needs; others are warm sooner.
    slow_to_warm = False
    ready = "/"

    def __init__(self, database):
        self.database = database
        self.server = None

    def install(self):
        """Into the work folder, unless it is there already."""

    def start(self):
        self.server = Server(self.name, self.command, self.environment, self.ready, self.folder())
        self.server.start()

    def folder(self):
        return None

    def command(self, port):
        raise NotImplementedError

    def environment(self, port):
        return {"PORT": str(port)}

    def request(self, workload, asked):
        """Path and body (None: GET) of a question."""
        return f"/{statement(workload)}?{urlencode(asked)}", None

    def headers(self, workload):
        return {}

    def rows(self, answer):
        """The list that an answer holds."""
        return json.loads(answer)

    def essence(self, workload, answer):
        """Of each row what tells it from others, and how many parts it has: alike for all contenders."""
        return [essence(workload, row) for row in self.rows(answer)]


def statement(workload):
    return "facts-all" if workload in ("hot", "not-modified") else workload


def essence(workload, row):
    if workload in ("incidents", "deep-page"):
        parts = ("acts", "dates", "places", "persons", "victims", "agents")
        return [row.get("rowId", row.get("id"))] + [len(row[part]) for part in parts]
    if workload == "search":
        return [row.get("rowId", row.get("id")), row["kind"]]
    if workload == "summary":
        return [row["act"], row["incidents"]]
    return [int(row["claim"]), row["country"], row["value"]]
