"""
A PostgreSQL connection that is listened to: which statements a server sends, and with which values.

Stands between the service and the database. So what pgbench repeats is what the service really asks, whatever becomes of its SQL.
"""

import socket
import struct
import threading

from tools import free_port

PROTOCOL = 196608
# By the number of their type: int4[] and int8[].
INTEGERS = {1007: "!i", 1016: "!q"}


class Recorder:
    def __init__(self, database):
        self.database = database
        self.port = free_port()
        self.heard = []
        self.lock = threading.Lock()
        self.listening = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listening.accept()
            server = socket.create_connection((self.database.host, self.database.port))
            threading.Thread(target=pump, args=(server, client), daemon=True).start()
            threading.Thread(target=pump, args=(client, server, Conversation(self).hear), daemon=True).start()

    def add(self, statement, types, values):
        with self.lock:
            self.heard.append((statement, types, values))

    def take(self):
        """What was heard since the last time."""
        with self.lock:
            taken, self.heard = self.heard, []
            return taken


def pump(source, target, hear=None):
    try:
        while data := source.recv(1 << 16):
            target.sendall(data)
            if hear:
                hear(data)
    except OSError:
        pass
    for each in (source, target):
        each.close()


class Conversation:
    """The messages of one client (PostgreSQL's protocol, version 3)."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.bytes = b""
        self.begun = False
        self.prepared = {}

    def hear(self, data):
        self.bytes += data
        while message := self.next():
            kind, content = message
            if kind == b"P":
                self.parse(content)
            elif kind == b"B":
                self.bind(content)
            elif kind == b"Q":
                self.recorder.add(content.rstrip(b"\0").decode(), (), ())

    def next(self):
        head = 1 if self.begun else 0
        if len(self.bytes) < head + 4:
            return None
        (length,) = struct.unpack_from("!i", self.bytes, head)
        if len(self.bytes) < head + length:
            return None
        kind, content = self.bytes[:head], self.bytes[head + 4:head + length]
        self.bytes = self.bytes[head + length:]
        if not self.begun:
            self.begun = struct.unpack_from("!i", content)[0] == PROTOCOL
        return kind, content

    def parse(self, content):
        name, statement, rest = content.split(b"\0", 2)
        (count,) = struct.unpack_from("!h", rest)
        self.prepared[name] = (statement.decode(), struct.unpack_from(f"!{count}i", rest, 2))

    def bind(self, content):
        _, name, rest = content.split(b"\0", 2)
        (count,) = struct.unpack_from("!h", rest)
        formats = struct.unpack_from(f"!{count}h", rest, 2)
        at = 2 + 2 * count
        (count,) = struct.unpack_from("!h", rest, at)
        at += 2
        values = []
        for _ in range(count):
            (length,) = struct.unpack_from("!i", rest, at)
            at += 4
            values.append(None if length < 0 else rest[at:at + length])
            at += max(0, length)
        statement, types = self.prepared[name]
        formats = formats * count if len(formats) == 1 else formats or (0,) * count
        self.recorder.add(statement, types, written(types, formats, values))


def written(types, formats, values):
    """As text; None: there is a value whose binary form is not known here."""
    try:
        return tuple(value if value is None else numbers(value, INTEGERS[kind]) if binary else value.decode()
                     for kind, binary, value in zip(types, formats, values))
    except KeyError:
        return None


def numbers(array, form):
    """An array with one dimension and no nulls, which the driver sends in binary form whatever is set."""
    dimensions, _, _ = struct.unpack_from("!iii", array)
    count = struct.unpack_from("!i", array, 12)[0] if dimensions else 0
    size = 4 + struct.calcsize(form)
    return "{" + ",".join(str(struct.unpack_from(form, array, 24 + n * size)[0]) for n in range(count)) + "}"
