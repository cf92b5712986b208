package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of {@code docs/clients.md} are those that {@link ClientsTest} runs. */
class ClientPageTest {

  @ParameterizedTest
  @CsvSource({
    "java, list, java/Walk.java",
    "java, problem, java/Walk.java",
    "java, write, java/Walk.java",
    "ts, list, typescript/walk.ts",
    "ts, problem, typescript/walk.ts",
    "ts, write, typescript/walk.ts"
  })
  void showsWhatIsRun(String language, String part, String program) throws IOException {
    String run =
        find(Path.of("clients", program), "// docs: %s\n(.*?)\\s*// docs: end".formatted(part));
    String shown =
        find(
            Path.of("docs", "clients.md"),
            "<!-- %1$s: %2$s -->\n```%1$s\n(.*?)```".formatted(language, part));
    assertThat(shown.strip()).isEqualTo(run.stripIndent().strip());
  }

  private static String find(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
    assertThat(matcher.find()).as(pattern + " in " + file).isTrue();
    return matcher.group(1);
  }
}
