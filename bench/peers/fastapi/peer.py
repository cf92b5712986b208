"""The questions over HTTP with FastAPI and SQLAlchemy on asyncpg, answered with models of pydantic."""

import os
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import from_json
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

STATEMENTS = {file.stem: text(file.read_text()) for file in Path(os.environ["STATEMENTS"]).glob("*.sql")}

# Each read is one statement, so none needs a transaction of its own. asyncpg keeps the prepared statements of a connection.
engine = create_async_engine(os.environ["DATABASE"], pool_size=10, isolation_level="AUTOCOMMIT", json_deserializer=from_json)


@asynccontextmanager
async def lifespan(_: FastAPI):
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan, openapi_url=None)


class Row(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class Fact(Row):
    claim: int
    country: str
    country_name: str
    indicator: str
    value: str
    valid_from: str | None
    valid_until: str | None
    certainty: str
    carried_forward: bool
    stated_from: str
    stated_to: str
    interim: bool
    acting: bool
    collective: bool
    represented_by: str | None
    jurisdiction: str
    office_as_published: str | None
    basis: str
    as_published: str
    source: str
    title: str | None
    publisher: str | None
    section: str | None
    span_start: int
    span_end: int
    quote: str
    sha256: str


class Part(BaseModel):
    start: int
    end: int


class Act(Part):
    code: str
    confidence: str


class Agent(Act):
    asPublished: str


class Place(Part):
    name: str
    confidence: str


class Person(Place):
    spellings: list[str]
    role: str


class Day(Part):
    since: str = Field(alias="from")
    to: str
    asPublished: str
    confidence: str


class Victims(Part):
    min: int | None
    max: int | None
    qualifier: str
    asPublished: str


class Incident(Row):
    id: str
    country: str
    country_name: str
    report: str
    title: str | None
    edition: int
    publisher: str
    coverage_from: str
    coverage_to: str
    section: int | None
    heading: str | None
    topic: str | None
    excerpt: str
    earliest: str | None
    latest: str | None
    span_start: int
    span_end: int
    sha256: str
    acts: list[Act]
    dates: list[Day]
    places: list[Place]
    persons: list[Person]
    victims: list[Victims]
    agents: list[Agent]


class Hit(Row):
    kind: str
    id: str
    country: str
    country_name: str
    report: str
    title: str | None
    edition: int
    coverage_from: str
    coverage_to: str
    section: int | None
    heading: str | None
    topic: str | None
    rank: float
    headline: str


class Count(Row):
    act: str | None
    incidents: int


async def rows(question: str, **parameters):
    async with engine.connect() as connection:
        return (await connection.execute(STATEMENTS[question], parameters)).all()


@app.get("/facts-country", response_model=list[Fact])
async def facts_of_a_country(country: str, day: date):
    return await rows("facts-country", country=country, day=day)


@app.get("/facts-all", response_model=list[Fact])
async def facts_of_all(day: date, most: int = 500):
    return await rows("facts-all", day=day, most=most)


@app.get("/incidents", response_model=list[Incident])
async def incidents(country: str, act: str, most: int = 50):
    return await rows("incidents", country=country, act=act, most=most)


@app.get("/deep-page", response_model=list[Incident])
async def incidents_after(report: str, ordinal: int, most: int = 50):
    return await rows("deep-page", report=report, ordinal=ordinal, most=most)


@app.get("/search", response_model=list[Hit])
async def search(words: str, most: int = 50):
    return await rows("search", words=words, most=most)


@app.get("/summary", response_model=list[Count])
async def summary(country: str):
    return await rows("summary", country=country)
