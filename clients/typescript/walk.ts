// What docs/clients.md shows of the TypeScript client, as one program that a test compiles and runs.
// Its arguments: the address of the service, an editor's key, a file with a report, one with reports as NDJSON.
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

const [service, key, report, ndjson] = process.argv.slice(2) as [string, string, string, string];
const text = readFileSync(report, "utf8");
const lines = readFileSync(ndjson, "utf8");

// docs: list
const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: service });
let cursor: string | undefined;
do {
  const query = { region: "Central Asia", limit: 2, cursor };
  const { data, error } = await client.GET("/v1/leaders", { params: { query } });
  if (error) throw new Error(error.detail);
  data.items.forEach((leader) => console.log(leader.country.iso3, leader.name));
  cursor = data.page.next ?? undefined;
} while (cursor);
// docs: end

// docs: problem
const refused = await client.GET("/v1/leaders", { params: { query: { country: "Narnia" } } });
if (refused.error) {
  console.log(refused.error.status, refused.error.errors?.[0]?.parameter);
}
// docs: end

// docs: write
const headers = { Authorization: `Bearer ${key}` };
const bodySerializer = (body: unknown) => body as string;
const submission = await client.POST("/v1/reports", {
  body: text, bodySerializer, headers: { ...headers, "Content-Type": "text/plain" } });
console.log(submission.data?.outcome);
let { data: job } = await client.POST("/v1/imports", {
  body: lines, bodySerializer, headers: { ...headers, "Content-Type": "application/x-ndjson" } });
while (job && (job.status === "QUEUED" || job.status === "RUNNING")) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  ({ data: job } = await client.GET("/v1/imports/{id}", { params: { path: { id: job.id } } }));
}
console.log(job?.status, job?.created);
// docs: end
