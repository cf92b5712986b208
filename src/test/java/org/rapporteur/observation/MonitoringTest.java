package org.rapporteur.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts and dashboard ask for numbers that there are, and lead to pages that there are. */
class MonitoringTest {

  private static final Path FOLDER = Path.of("deploy", "components", "monitoring");
  private static final Path RULES = FOLDER.resolve("prometheus-rule.yaml");
  private static final Path DASHBOARD = FOLDER.resolve("rapporteur-dashboard.json");
  private static final Path ALERT_TESTS = Path.of("src/test/resources/monitoring/alerts.yaml");
  private static final Path RUNBOOK = Path.of("docs", "runbook.md");
  private static final Path METRICS = Path.of("docs", "metrics.md");

  private static final YAMLMapper YAML = new YAMLMapper();

  /** In an expression, what is followed by labels, a range or nothing, and is no function. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  private static final Set<String> WORDS =
      Set.of("by", "without", "and", "or", "unless", "on", "ignoring", "bool", "offset");

  @Test
  void alertsAskForNumbersThatThereAre() throws IOException {
    Set<String> known = known();
    assertThat(rules()).hasSizeGreaterThan(10);
    for (JsonNode rule : rules()) {
      assertThat(known).as("%s", rule).containsAll(names(rule.path("expr").asText()));
    }
  }

  @Test
  void theDashboardAsksForNumbersThatThereAre() throws IOException {
    Set<String> known = known();
    List<String> questions = questions();
    assertThat(questions).hasSizeGreaterThan(20);
    for (String question : questions) {
      assertThat(known).as(question).containsAll(names(question));
    }
  }

  @Test
  void everyNumberOfOursIsOnTheDashboard() throws IOException {
    String all = String.join("\n", questions());
    assertThat(DocumentedMetrics.read().ours().keySet())
        .allSatisfy(name -> assertThat(all).contains(name));
  }

  @Test
  void everyAlertSaysWhatItIsAndLeadsToItsPage() throws IOException {
    Set<String> anchors = anchors();
    for (JsonNode rule : rules()) {
      if (rule.has("alert")) {
        JsonNode says = rule.path("annotations");
        assertThat(says.path("summary").asText()).as("%s", rule).isNotBlank();
        assertThat(says.path("description").asText()).as("%s", rule).isNotBlank();
        assertThat(rule.path("labels").path("severity").asText()).isIn("page", "ticket");
        String page = says.path("runbook_url").asText();
        assertThat(page).contains("docs/runbook.md#");
        assertThat(anchors).contains(page.replaceFirst(".*#", ""));
        assertThat(Files.readString(RUNBOOK)).contains(rule.path("alert").asText());
      }
    }
  }

  @Test
  void linksInsideOfTheRunbookLeadSomewhere() throws IOException {
    Set<String> anchors = anchors();
    List<String> links =
        Pattern.compile("\\]\\(#([^)]+)\\)")
            .matcher(Files.readString(RUNBOOK))
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).hasSizeGreaterThan(10);
    assertThat(anchors).containsAll(links);
  }

  /**
   * With Debian's package "prometheus": the language of the rules, and alerts that fire as meant.
   */
  @Test
  void prometheusUnderstandsTheRulesAndFiresAsMeant(@TempDir Path folder) throws Exception {
    assumeTrue(promtool().isPresent(), "promtool is absent (Debian: prometheus)");
    Path rules = folder.resolve("rules.yaml");
    YAML.writeValue(rules.toFile(), YAML.readTree(RULES.toFile()).path("spec"));
    Path tests = Files.copy(ALERT_TESTS, folder.resolve("alerts.yaml"));
    run("check", "rules", rules.toString());
    run("test", "rules", tests.toString());
  }

  private static void run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(promtool().orElseThrow().toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static Optional<Path> promtool() {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
        .map(folder -> Path.of(folder, "promtool"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<JsonNode> rules() throws IOException {
    List<JsonNode> rules = new ArrayList<>();
    YAML.readTree(RULES.toFile())
        .path("spec")
        .path("groups")
        .forEach(group -> group.path("rules").forEach(rules::add));
    return rules;
  }

  private static List<String> questions() throws IOException {
    return new ObjectMapper()
        .readTree(DASHBOARD.toFile()).findValues("expr").stream().map(JsonNode::asText).toList();
  }

  /** Series of the table, of the platform as the page lists it, and what the rules record. */
  private static Set<String> known() throws IOException {
    TreeSet<String> known = DocumentedMetrics.read().series();
    String page = Files.readString(METRICS);
    String platform = page.replaceAll("(?s).*### Of the cluster\n(.*?)\n## .*", "$1");
    Pattern.compile("`([A-Za-z_]+)`")
        .matcher(platform)
        .results()
        .forEach(name -> known.add(name.group(1)));
    rules().stream()
        .filter(rule -> rule.has("record"))
        .forEach(rule -> known.add(rule.path("record").asText()));
    return known;
  }

  private static Set<String> names(String expression) {
    String plain =
        expression
            .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "")
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\[[^]]*]", "")
            .replaceAll("(by|without) \\([^)]*\\)", "");
    return NAME.matcher(plain)
        .results()
        .filter(name -> !plain.substring(name.end()).stripLeading().startsWith("("))
        .map(name -> name.group())
        .filter(name -> !WORDS.contains(name) && !name.matches("e"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors() throws IOException {
    return Pattern.compile("(?m)^## (.+)$")
        .matcher(Files.readString(RUNBOOK))
        .results()
        .map(heading ->
            heading
                .group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
