package org.rapporteur.contract;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ServiceTest;
import org.rapporteur.contract.ContractOperation.Address;

/**
 * The links of every list lead to its end: page after page, each with the parameters of the first,
 * and together the list as it is read at once.
 */
@ServiceTest
class PageLinksTest {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"?next\"?");
  private static final int MOST_ITEMS = 60;

  /**
   * Values of parameters that need no example in the contract; the others are asked with theirs.
   */
  private static final Map<String, String> KEPT = Map.of("format", "json", "count", "exact");

  /** A list, and what it is asked besides. */
  record Question(ContractOperation list, String more) {

    @Override
    public String toString() {
      return list.id() + " " + more;
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void leadToTheEndAndKeepWhatWasAsked(Question question) throws IOException {
    JsonNode atOnce = items(get(address(question, 500).target()));
    // Small enough to be several pages, large enough to be few.
    int limit = Math.max(1, Math.min(atOnce.size(), MOST_ITEMS) / 4);
    Address first = address(question, limit);
    List<JsonNode> pageByPage = new ArrayList<>();
    String next = first.target();
    for (int pages = 0; next != null && pages < 8; pages++) {
      Response page = get(next);
      items(page).forEach(pageByPage::add);
      String link = nextLink(page);
      assertThat(link == null).isEqualTo(page.path("page.next") == null);
      if (link != null) {
        assertThat(withoutCursor(link)).isEqualTo(withoutCursor(first.target()));
      }
      next = link;
    }
    List<JsonNode> expected = new ArrayList<>();
    atOnce.forEach(expected::add);
    assertThat(pageByPage)
        .isEqualTo(expected.subList(0, Math.min(pageByPage.size(), expected.size())));
    assertThat(next != null || pageByPage.size() == expected.size()).isTrue();
  }

  static Stream<Question> questions() throws IOException {
    return ContractOperation.listAll().stream()
        .filter(ContractOperation::isList)
        .flatMap(list ->
            Stream.concat(
                Stream.of(new Question(list, "")),
                list.parameters().stream().flatMap(each -> question(list, each))));
  }

  private static Stream<Question> question(
      ContractOperation list, ContractOperation.Parameter parameter) {
    boolean asked = List.of("limit", "cursor").contains(parameter.name()) || parameter.isInPath();
    String value = value(list, parameter);
    return asked || parameter.required()
        ? Stream.empty()
        : Stream.of(new Question(list, parameter.name() + "=" + ContractOperation.encode(value)));
  }

  private static String value(ContractOperation list, ContractOperation.Parameter parameter) {
    return switch (parameter.name()) {
      case "fields" -> list.columns().getFirst();
      // Each answer has to be for one moment.
      case "knownAt" -> Instant.now().toString();
      default -> KEPT.getOrDefault(parameter.name(), parameter.example());
    };
  }

  private static Address address(Question question, int limit) {
    ContractOperation list = question.list();
    Address address =
        list.address()
            .with(list.findParameter("limit").orElseThrow(), String.valueOf(limit))
            .complete(list);
    return question.more().isEmpty() ? address : address.and(question.more());
  }

  private static Response get(String target) {
    Response page = given().urlEncodingEnabled(false).accept("application/json").get(target);
    // What the example of a parameter is worth depends on the others, and on what there is.
    assumeTrue(page.statusCode() == 200, () -> target + " answers " + page.asString());
    return page;
  }

  private static JsonNode items(Response page) throws IOException {
    return new ObjectMapper().readTree(page.asByteArray()).path("items");
  }

  private static String nextLink(Response page) {
    return page.headers().getValues("Link").stream()
        .map(NEXT::matcher)
        .filter(Matcher::find)
        .map(next -> next.group(1))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> withoutCursor(String target) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("", target.replaceAll("\\?.*", ""));
    Arrays.stream(target.replaceAll("^[^?]*\\?", "").split("&", -1))
        .map(each -> each.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
    parameters.remove("cursor");
    return parameters;
  }
}
