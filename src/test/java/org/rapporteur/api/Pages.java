package org.rapporteur.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the pages of a list, as a client does. */
final class Pages {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private Pages() {}

  /** Asserts that a list read page by page is the list read at once. */
  static void assertComplete(String path, String query, String id, int limit) {
    List<String> atOnce = get(path + "?limit=500&" + query).jsonPath().getList("items." + id);
    List<String> pageByPage = new ArrayList<>();
    @Nullable String next = path + "?limit=" + limit + "&" + query;
    while (next != null) {
      // The link is encoded already, as any client finds it.
      Response page = given().urlEncodingEnabled(false).get(next);
      JsonPath body = page.jsonPath();
      List<String> items = body.getList("items." + id);
      assertThat(items).hasSizeBetween(1, limit);
      pageByPage.addAll(items);
      next = nextLink(page);
      assertThat(next == null)
          .as("the link and page.next agree")
          .isEqualTo(body.get("page.next") == null);
    }
    assertThat(pageByPage).isEqualTo(atOnce).hasSizeGreaterThan(limit);
  }

  static @Nullable String nextLink(Response page) {
    return page.headers().getValues("Link").stream()
        .map(NEXT::matcher)
        .filter(Matcher::find)
        .map(next -> next.group(1))
        .findFirst()
        .orElse(null);
  }
}
