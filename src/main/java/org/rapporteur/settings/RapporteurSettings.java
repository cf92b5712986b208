package org.rapporteur.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

  /** When to load the sample reports. */
  @WithDefault("EMBEDDED")
  Samples samples();

  /** Set by the program: whether the database is its embedded PostgreSQL. */
  @WithDefault("false")
  boolean databaseEmbedded();

  /** The largest report that is taken, in bytes. */
  @WithDefault("5000000")
  int maxReportBytes();

  /** When the sample reports are loaded into a database without reports. */
  enum Samples {
    /** Only into the embedded one, so that nobody finds samples in a production database. */
    EMBEDDED,
    ALWAYS,
    NEVER
  }
}
