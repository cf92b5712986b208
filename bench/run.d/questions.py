"""The workloads: what is asked, drawn from the database with a seed, so that two runs ask the same."""

import os
import random
import re
from collections import Counter
from datetime import date, timedelta

from settings import SEED

# What a list of parameters holds at most; a quick contender comes to its end and begins anew.
DRAWN = 20_000

PAGE = int(os.environ.get("PAGE") or 50)
DEEP = 10_000 * PAGE
HOT_ROWS = 60
# Incidents that may have a word.
RARE = 400

COLD = ["facts-country", "facts-all", "incidents", "deep-page", "search", "summary"]
HOT = ["hot", "not-modified"]


class Drawn:
    """Parameters of every workload, each a list of dictionaries."""

    def __init__(self, database):
        self.database = database
        self.countries = [row[0] for row in database.ask("select distinct country from report order by 1")]
        # What is shipped speaks of earlier days than a small database's reports.
        first, last = database.ask("select least(min(coverage_from), date '1990-01-01'), max(coverage_to) from revision")[0]
        self.first, self.days = date.fromisoformat(first), (date.fromisoformat(last) - date.fromisoformat(first)).days

    def draw(self, workload):
        """The same whatever else is drawn."""
        self.random = random.Random(f"{SEED} {workload}")
        return getattr(self, workload.replace("-", "_"))()

    def day(self):
        return str(self.first + timedelta(self.random.randrange(self.days)))

    def facts_country(self):
        pairs = {(self.random.choice(self.countries), self.day()) for _ in range(DRAWN)}
        return self.shuffled({"country": country, "day": day} for country, day in sorted(pairs))

    def facts_all(self):
        return self.shuffled({"day": day, "most": 500} for day in sorted({self.day() for _ in range(DRAWN)}))

    def incidents(self):
        """Countries and acts that fill a page; in a small database those that come nearest."""
        rows = self.database.ask("select country, act, count(distinct incident) from incident_act group by 1, 2 order by 3 desc, 1, 2")
        full = [row for row in rows if int(row[2]) > PAGE]
        return self.shuffled({"country": row[0], "act": row[1], "most": PAGE} for row in max(full, rows[:100], key=len))

    def deep_page(self):
        """Places from page 10,000 on, or in the last fifth of a list that is shorter."""
        count = int(self.database.value("select count(*) from incident"))
        begin = min(DEEP, count * 4 // 5)
        rows = self.database.ask(
            f"select report, ordinal from incident order by report, ordinal offset {begin} limit {max(1, min(DRAWN, count - begin - PAGE - 1))}")
        return self.shuffled({"report": row[0], "ordinal": int(row[1]), "most": PAGE} for row in rows)

    def search(self):
        """Two words of one incident, one of them rare enough: of more than a thousand hits the service does not rank all."""
        count = int(self.database.value("select cast(reltuples as bigint) from pg_class where oid = 'incident'::regclass"))
        share = min(1, 2 * DRAWN / max(1, count))
        rows = self.database.ask(f"select text from incident tablesample bernoulli ({100 * share}) repeatable ({SEED % 1000}) order by key")
        texts = [sorted(set(re.findall(r"[A-Za-z]{5,}", text))) for (text,) in rows]
        told = Counter(word.lower() for text in texts for word in text)
        pairs = set()
        for text in texts:
            rare = [word for word in text if told[word.lower()] < RARE * share]
            if rare and len(text) > 1:
                word = self.random.choice(rare)
                pairs.add(f"{word} {self.random.choice([other for other in text if other != word])}")
        return self.shuffled({"words": pair, "most": PAGE} for pair in sorted(pairs))[:DRAWN]

    def summary(self):
        return self.shuffled({"country": country} for country in self.countries)

    def hot(self):
        return [{"day": str(self.first + timedelta(self.days // 2)), "most": HOT_ROWS}]

    not_modified = hot

    def shuffled(self, items):
        items = list(items)
        self.random.shuffle(items)
        return items
