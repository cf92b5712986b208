package org.rapporteur.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of the program. */
@ConfigMapping(prefix = "rapporteur")
public interface RapporteurSettings {

  /** Where the embedded PostgreSQL keeps its data. Not used with an external database. */
  @WithDefault("data")
  Path dataDir();

  /**
   * The key of editors. Not set: the first start makes one, prints it once and keeps its hash with
   * the data.
   */
  Optional<String> editorKey();

  /** The key of administrators, who may do all that editors may, and take names out for good. */
  Optional<String> adminKey();

  /** Who may read. */
  @WithDefault("OPEN")
  Reads reads();

  /** How the names of persons are served. */
  NameSettings names();

  /** Tokens of an OpenID provider, which are taken beside keys. */
  TokenSettings token();

  /** How much the service lets itself be asked for. */
  LimitSettings limits();

  /** From which web pages browsers may ask, and how. */
  CorsSettings cors();

  /** When to load the sample reports. */
  @WithDefault("EMBEDDED")
  Samples samples();

  /** Set by the program: whether the database is its embedded PostgreSQL. */
  @WithDefault("false")
  boolean databaseEmbedded();

  /** The largest report that is taken, in bytes. */
  @WithDefault("5000000")
  int maxReportBytes();

  /** The largest body of an import that is taken, in bytes. */
  @WithDefault("300000000")
  int maxImportBytes();

  /** To how many bytes the files of a zip may unpack together. */
  @WithDefault("1000000000")
  long maxUnpackedBytes();

  /** How many files of a zip or lines of NDJSON are taken in one import. */
  @WithDefault("10000")
  int maxImportEntries();

  /** How many imports one server works on at a time; others wait. */
  @WithDefault("2")
  int importsAtOnce();

  /**
   * How often a server says that it still works on an import. When it has missed four times,
   * another goes on, or the same one after a restart.
   */
  @WithDefault("PT2S")
  Duration importHeartbeat();

  /**
   * How far a replica may be behind the primary and still be read from. Only with a data source
   * "replica".
   */
  @WithDefault("PT1S")
  Duration replicaMaxLag();

  /**
   * How many bytes of memory answers take that are kept until the data change. 0 keeps none. Behind
   * a pooler that gives each transaction another connection, keep none: servers cannot tell each
   * other of writes through it, and would wait for each other.
   */
  @WithDefault("32000000")
  long keptAnswersBytes();

  /** How often is read in the database what metrics show of it. */
  @WithDefault("PT15S")
  Duration metricsRefresh();

  /** Who may read what stands under {@code /v1}. */
  enum Reads {
    OPEN,
    /** Only who has a key or token of a reader, editor or administrator. */
    KEYS
  }

  /** When the sample reports are loaded into a database without reports. */
  enum Samples {
    /** Only into the embedded one, so that nobody finds samples in a production database. */
    EMBEDDED,
    ALWAYS,
    NEVER
  }
}
