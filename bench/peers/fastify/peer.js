// The questions over HTTP with Fastify and postgres.js, answered by a serializer that is made of a schema.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify from 'fastify'
import postgres from 'postgres'

const sql = postgres(process.env.DATABASE)
const app = fastify({ logger: false })

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const whole = { type: 'integer' }
const wholeOrNull = { type: ['integer', 'null'] }
const flag = { type: 'boolean' }

const record = (properties) => ({ type: 'object', properties })
const list = (properties) => ({ type: 'array', items: record(properties) })
const span = { start: whole, end: whole }

const fact = {
  claim: text, country: text, country_name: text, indicator: text, value: text, valid_from: textOrNull, valid_until: textOrNull,
  certainty: text, carried_forward: flag, stated_from: text, stated_to: text, interim: flag, acting: flag, collective: flag,
  represented_by: textOrNull, jurisdiction: text, office_as_published: textOrNull, basis: text, as_published: text, source: text,
  title: textOrNull, publisher: textOrNull, section: textOrNull, span_start: whole, span_end: whole, quote: text, sha256: text,
}
const incident = {
  id: text, country: text, country_name: text, report: text, title: textOrNull, edition: whole, publisher: text,
  coverage_from: text, coverage_to: text, section: wholeOrNull, heading: textOrNull, topic: textOrNull, excerpt: text,
  earliest: textOrNull, latest: textOrNull, span_start: whole, span_end: whole, sha256: text,
  acts: list({ code: text, confidence: text, ...span }),
  dates: list({ from: text, to: text, asPublished: text, confidence: text, ...span }),
  places: list({ name: text, confidence: text, ...span }),
  persons: list({ name: text, spellings: { type: 'array', items: text }, role: text, confidence: text, ...span }),
  victims: list({ min: wholeOrNull, max: wholeOrNull, qualifier: text, asPublished: text, ...span }),
  agents: list({ code: text, asPublished: text, confidence: text, ...span }),
}
const hit = {
  kind: text, id: text, country: text, country_name: text, report: text, title: textOrNull, edition: whole, coverage_from: text,
  coverage_to: text, section: wholeOrNull, heading: textOrNull, topic: textOrNull, rank: { type: 'number' }, headline: text,
}
const count = { act: textOrNull, incidents: whole }

const most = { type: 'integer', default: 50 }

function answer(question, parameters, row) {
  const names = Object.keys(parameters)
  const statement = readFileSync(join(process.env.STATEMENTS, `${question}.sql`), 'utf8')
    .replace(/:([a-z]+)/g, (_, name) => `$${names.indexOf(name) + 1}`)
  app.get(`/${question}`, {
    schema: { querystring: { type: 'object', properties: parameters, required: names.filter((name) => name !== 'most') },
              response: { 200: list(row) } },
  }, (request) => sql.unsafe(statement, names.map((name) => request.query[name]), { prepare: true }))
}

answer('facts-country', { country: text, day: text }, fact)
answer('facts-all', { day: text, most: { type: 'integer', default: 500 } }, fact)
answer('incidents', { country: text, act: text, most }, incident)
answer('deep-page', { report: text, ordinal: whole, most }, incident)
answer('search', { words: text, most }, hit)
answer('summary', { country: text }, count)

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
