package org.rapporteur.api.parameters;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Page;

/** A part of a list. */
@Schema(description = "A part of a list")
public record ListResponse<T>(
    @Schema(description = "In the order of the list") List<T> items,
    @Schema(description = "Where in the list this part stands") PageInfo page) {

  @Schema(description = "Where in a list a part stands")
  public record PageInfo(
      @Schema(description = "How many items a part holds at most", examples = "50") int limit,
      @Schema(description = "The cursor of the next part; null: this is the last")
          @Nullable String next) {}

  /**
   * The answer for a page, with the link to the next.
   *
   * @param toResponse makes an item of the answer
   * @param key the parts of an item's position, as {@link PageParameters#position} takes them
   */
  public static <T, R> RestResponse<ListResponse<R>> respond(
      Page<T> page,
      PageParameters parameters,
      int limit,
      Function<T, R> toResponse,
      Function<T, List<String>> key) {
    String next =
        page.more() ? Cursor.write(key.apply(page.items().getLast()), parameters.uri()) : null;
    List<R> items = page.items().stream().map(toResponse).toList();
    ResponseBuilder<ListResponse<R>> response =
        ResponseBuilder.ok(new ListResponse<>(items, new PageInfo(limit, next)));
    if (next != null) {
      response.header(HttpHeaders.LINK, nextLink(parameters.uri(), next));
    }
    return response.build();
  }

  /** Relative to the address that was asked for, so that it holds behind any proxy. */
  private static String nextLink(UriInfo uri, String next) {
    Map<String, String> parameters = new LinkedHashMap<>();
    uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
    parameters.put("cursor", next);
    String query =
        parameters.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    return "<%s?%s>; rel=\"next\"".formatted(uri.getPath(), query);
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
