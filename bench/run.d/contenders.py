"""Who takes part, in the order in which they are asked."""

import ours
import peers

ALL = [ours.Ours, ours.Keeping, peers.FastApi, peers.SpringDataRest, peers.SpringJdbc, peers.PostGraphile, peers.Fastify, peers.Nginx]
