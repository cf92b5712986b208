package org.rapporteur.storage.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.util.Locale;

/** The archive of the server that the build put beside the program, for its own system only. */
final class BroughtServer {

  private BroughtServer() {}

  /**
   * Says what to do where there is none, as in the container image. Asked before anything is
   * written, which may not be possible there.
   *
   * @throws IllegalStateException when there is none
   */
  static void require() throws IOException {
    try {
      DefaultPostgresBinaryResolver.INSTANCE
          .getPgBinary(system(), System.getProperty("os.arch"))
          .close();
    } catch (IllegalStateException none) {
      // Without the cause, whose words are for who packs programs.
      throw new IllegalStateException(
          "there is none in this build; set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME "
              + "and QUARKUS_DATASOURCE_PASSWORD to use a PostgreSQL of yours");
    }
  }

  /** As the library calls it. */
  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "Windows";
    }
    return name.startsWith("mac") ? "Darwin" : "Linux";
  }
}
