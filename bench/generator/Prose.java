import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences: some of the sample reports, most of invented words. Fifty thousand words are drawn as
 * those of a language are, first of all the words of the samples, so that a full-text index has the
 * shape that it has with real texts.
 */
final class Prose {

  /** A word that stands in one of forty incidents, and one that stands in 42 at every size. */
  static final String COMMON_MARKER = "marrowgate";

  static final String RARE_MARKER = "quillfeather";

  private static final int WORDS = 50_000;
  private static final List<String> LINKS =
      List.of(
          "the of and in to a was by that for were on with had been not from at their his it who after they which an as her he but or be this is"
              .split(" "));
  private static final String[] ENDS = {
    "", "", "", "s", "ed", "ing", "tion", "ment", "ly", "er", "al"
  };

  private final List<String> samples;
  private final Skewed<String> words;
  private final Skewed<String> links = new Skewed<>(LINKS, 1, 0.8);

  Prose(long seed, Path folder) throws IOException {
    samples = sentences(folder);
    Set<String> all = new LinkedHashSet<>(frequentFirst(samples));
    Draw draw = new Draw(seed, "vocabulary");
    while (all.size() < WORDS) {
      all.add(Syllables.word(draw, draw.between(1, 3)) + ENDS[draw.between(0, ENDS.length - 1)]);
    }
    all.removeAll(LINKS);
    words = new Skewed<>(List.copyOf(all), 20, 1.05);
  }

  private static List<String> sentences(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(each -> each.getFileName().toString().startsWith("sample-"))
              .sorted()
              .toList()) {
        Files.readAllLines(file).stream()
            .map(line -> line.replace("•", "").strip())
            .filter(
                line -> line.endsWith(".") && !line.contains("sample") && !line.contains("Sample"))
            .flatMap(line -> Arrays.stream(line.split("(?<=[.;]) (?=\\p{Lu})")))
            .filter(line -> line.length() > 40 && line.endsWith("."))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> frequentFirst(List<String> sentences) {
    Map<String, Long> counts =
        sentences.stream()
            .flatMap(each -> Arrays.stream(each.toLowerCase().split("[^\\p{L}]+")))
            .filter(word -> word.length() > 3)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.<String, Long>comparing(counts::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  String sentence(Draw draw) {
    if (draw.chance(0.1)) {
      return draw.of(samples);
    }
    StringBuilder sentence = new StringBuilder();
    int length = draw.between(7, 22);
    for (int i = 0; i < length; i++) {
      String word = draw.chance(0.42) && i + 1 < length ? links.draw(draw) : words.draw(draw);
      sentence
          .append(i == 0 ? "" : draw.chance(0.06) ? ", " : " ")
          .append(i == 0 ? Syllables.capital(word) : word);
    }
    return sentence.append('.').toString();
  }
}
