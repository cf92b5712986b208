package org.rapporteur.processes;

import java.io.IOException;

/** Programs of the system that say by their end whether they could. */
final class Command {

  private Command() {}

  static boolean succeeds(String... command) throws IOException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
