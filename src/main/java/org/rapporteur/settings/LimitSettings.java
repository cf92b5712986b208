package org.rapporteur.settings;

import io.smallrye.config.WithDefault;

/** How much the service lets itself be asked for. 0 turns a limit off. */
public interface LimitSettings {

  /** Requests a minute without a key, for each client address (of IPv6, for each /64). */
  @WithDefault("600")
  int anonymousPerMinute();

  /** Requests a minute with a key or token, for each of them. */
  @WithDefault("6000")
  int keyPerMinute();

  /**
   * How many requests are taken in at once; further ones are answered with 503 right away. As many
   * as the pool has connections: nobody waits for one. A server with one processor takes in fewer,
   * three for each that it works on.
   */
  @WithDefault("20")
  int requestsAtOnce();

  /**
   * How many of them are worked on at once for each processor of this server, while the others wait
   * for a quarter of a second at most. Enough for the processors to have work while PostgreSQL
   * works.
   */
  @WithDefault("4")
  int workPerProcessor();

  /**
   * How many streams of events are open at once, besides those requests; and how many downloads
   * that are written while they are read.
   */
  @WithDefault("200")
  int streamsAtOnce();

  /**
   * How many seconds one statement in the database may take before the request is given up. Writes,
   * imports and migrations are not bound by it.
   */
  @WithDefault("30")
  int statementSeconds();
}
