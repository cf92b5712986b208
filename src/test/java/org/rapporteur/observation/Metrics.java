package org.rapporteur.observation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code /q/metrics} answers, as Prometheus reads it. */
record Metrics(String text) {

  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  static Metrics now() {
    return new Metrics(
        given().accept("text/plain").get("/q/metrics").then().statusCode(200).extract().asString());
  }

  /** The type of each metric, by name. */
  Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    TYPE.matcher(text).results().forEach(found -> types.put(found.group(1), found.group(2)));
    return types;
  }

  boolean isDescribed(String name) {
    return Pattern.compile("(?m)^# HELP " + name + " \\S").matcher(text).find();
  }

  /** The lines of a metric, with whatever its labels are. */
  List<String> lines(String name) {
    return text.lines().filter(line -> line.matches(Pattern.quote(name) + "[{ ].*")).toList();
  }

  TreeSet<String> labels(String name) {
    TreeSet<String> labels = new TreeSet<>();
    lines(name)
        .forEach(
            line -> LABEL.matcher(line).results().forEach(found -> labels.add(found.group(1))));
    return labels;
  }

  /** Every value that a label of a metric has. */
  TreeSet<String> values(String name, String label) {
    TreeSet<String> values = new TreeSet<>();
    for (String line : lines(name)) {
      LABEL
          .matcher(line)
          .results()
          .filter(found -> found.group(1).equals(label))
          .forEach(found -> values.add(found.group(2)));
    }
    return values;
  }

  /** The sum of a metric where its labels are as given: {@code status="200"}. 0: it is absent. */
  double sum(String name, String... labels) {
    double sum = 0;
    for (String line : lines(name)) {
      if (List.of(labels).stream().allMatch(line::contains)) {
        Matcher value = Pattern.compile("(?:}|^\\w+) ([^ ]+)").matcher(line);
        if (!value.find()) {
          throw new AssertionError(line);
        }
        sum += Double.parseDouble(value.group(1));
      }
    }
    return sum;
  }
}
