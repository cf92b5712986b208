"""The import of a volume: bench/volume measures it, and its lines are taken over."""

import re

from settings import ROOT
from tools import run

LINE = re.compile(r"^(.*?) +(\d+) ms +([0-9.]+) times pdftotext$")


def measure(file):
    lines = [match for line in run([ROOT / "bench" / "volume", file], "volume.log", cwd=ROOT).splitlines() if (match := LINE.match(line))]
    return {
        "lines": {match[1]: float(match[3]) for match in lines},
        "table": ["| | times pdftotext |", "|---|---|", *(f"| {match[1]} | {match[3]} |" for match in lines)]}
