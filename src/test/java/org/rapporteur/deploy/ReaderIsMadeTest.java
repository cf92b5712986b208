package org.rapporteur.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.DatabaseRoles;

/** The overlays make the role that only reads as docs/operation.md does, which is tried. */
class ReaderIsMadeTest {

  @ParameterizedTest
  @ValueSource(strings = {"small/roles.sh", "ha/cluster.yaml"})
  void theReaderIsMadeAsDocumented(String file) throws IOException {
    List<String> statements =
        Arrays.stream(DatabaseRoles.documented("reader").split(";\n")).toList();
    assertThat(statements).hasSizeGreaterThan(3);
    assertThat(Files.readString(Path.of("deploy", "overlays", file))).contains(statements);
  }
}
