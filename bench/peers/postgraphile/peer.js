// The questions as functions of the schema "peers", of which PostGraphile makes a GraphQL service.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE, schemas: ['peers'] })],
  grafserv: { graphiql: false, watch: false },
}).createServ(grafserv)

const server = createServer()
await service.addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
