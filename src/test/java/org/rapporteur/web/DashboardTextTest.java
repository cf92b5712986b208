package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report says is set as text: whoever wrote a script into one has written words. */
class DashboardTextTest {

  private static final Pattern SETS_HTML =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\\.write|DOMParser|createContextualFragment");

  @Test
  void noSourceSetsHtml() throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Path.of("web", "src"))) {
      sources = all.filter(each -> each.toString().endsWith(".ts")).toList();
    }
    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(SETS_HTML);
    }
  }
}
