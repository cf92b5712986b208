"""Who takes part, in the order in which they are asked."""

import ours
import peers

ALL = [ours.Ours, peers.FastApi, peers.SpringDataRest, peers.SpringJdbc, peers.PostGraphile, peers.Fastify, peers.Nginx]
