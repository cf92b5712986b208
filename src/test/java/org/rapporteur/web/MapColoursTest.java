package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The classes of a map can be told apart by whoever sees fewer hues than others, and in black and
 * white: each two differ in their texture or clearly in their colour, light and dark.
 */
class MapColoursTest {

  private static final Path MAP = Path.of("web", "src", "app", "map");

  /** In CIELAB; about 2 can just be seen side by side. */
  private static final double CLEARLY = 12;

  private static final Pattern LIST =
      Pattern.compile(
          "export const (\\w+): readonly MapClass\\[\\] = \\[(.*?)\\n\\];", Pattern.DOTALL);

  private static final Pattern CLASS =
      Pattern.compile("\\{code: '(\\w+)'[^}]*?(?:texture: '(\\w+)')?\\}");

  private static final Pattern COLOUR =
      Pattern.compile("--class-(\\w+): light-dark\\((#\\w{6}), (#\\w{6})\\)");

  private record MapClass(String code, String texture) {}

  static List<Vision> visions() {
    return Vision.ALL;
  }

  @ParameterizedTest
  @MethodSource("visions")
  void eachTwoClassesDiffer(Vision vision) throws IOException {
    Map<String, List<String>> colours = colours();
    List<String> alike = new ArrayList<>();
    for (List<MapClass> classes : lists()) {
      for (MapClass one : classes) {
        for (MapClass other : classes.subList(0, classes.indexOf(one))) {
          for (int theme = 0; theme < 2; theme++) {
            String a = colours.getOrDefault(one.code(), List.of()).get(theme);
            String b = colours.getOrDefault(other.code(), List.of()).get(theme);
            if (one.texture().equals(other.texture()) && vision.difference(a, b) < CLEARLY) {
              alike.add(one.code() + " and " + other.code() + ": " + vision.difference(a, b));
            }
          }
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  private static List<List<MapClass>> lists() throws IOException {
    String source = Files.readString(MAP.resolve("classes.ts"));
    List<List<MapClass>> lists =
        LIST.matcher(source)
            .results()
            .map(list -> CLASS.matcher(list.group(2)).results().map(MapColoursTest::read).toList())
            .toList();
    assertThat(lists).hasSize(3).allSatisfy(classes -> assertThat(classes).hasSize(5));
    return lists;
  }

  private static MapClass read(MatchResult found) {
    return new MapClass(found.group(1), String.valueOf(found.group(2)));
  }

  private static Map<String, List<String>> colours() throws IOException {
    Map<String, List<String>> colours = new HashMap<>();
    COLOUR
        .matcher(Files.readString(MAP.resolve("classes.css")))
        .results()
        .forEach(found -> colours.put(found.group(1), List.of(found.group(2), found.group(3))));
    return colours;
  }
}
