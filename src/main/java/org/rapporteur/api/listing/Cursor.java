package org.rapporteur.api.listing;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/**
 * Where a page ended, as an opaque word: the key of its last item and a mark of the question that
 * was asked.
 *
 * <p>The mark lets a cursor be refused that comes from another question, where it would silently
 * skip items.
 */
final class Cursor {

  /** Cannot occur in a key: parameters with control characters are refused and codes have none. */
  private static final String SEPARATOR = "\u001f";

  /** What decides neither which items there are nor their order. */
  private static final Set<String> NOT_OF_THE_QUESTION =
      Set.of("cursor", "limit", "fields", "count", "format");

  private static final String NOT_OURS = "is not the page.next of an answer";

  private Cursor() {}

  static String write(List<String> key, UriInfo uri) {
    String content = mark(uri) + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(content.getBytes(StandardCharsets.UTF_8));
  }

  static <P> @Nullable P read(
      ParameterReader reader, String cursor, UriInfo uri, Function<List<String>, P> toPosition) {
    try {
      String content = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = Arrays.asList(content.split(SEPARATOR, -1));
      List<String> key = parts.subList(1, parts.size());
      if (!parts.getFirst().equals(mark(uri))) {
        reader.refuse("cursor", cursor, "belongs to a list with other parameters");
        return null;
      }
      if (content.indexOf('\0') < 0) {
        return toPosition.apply(key);
      }
      reader.refuse("cursor", cursor, NOT_OURS);
    } catch (RuntimeException notOurs) {
      reader.refuse("cursor", cursor, NOT_OURS);
    }
    return null;
  }

  private static String mark(UriInfo uri) {
    TreeMap<String, List<String>> question = new TreeMap<>(uri.getQueryParameters());
    question.keySet().removeAll(NOT_OF_THE_QUESTION);
    return Integer.toHexString((uri.getPath() + question).hashCode());
  }

  /** The link to the next page, relative to the address so that it holds behind any proxy. */
  static String link(String cursor, UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    Stream<String> asked = query == null ? Stream.of() : Stream.of(query.split("&"));
    return asked
        .filter(parameter -> !parameter.isEmpty() && !isCursor(parameter))
        .collect(
            Collectors.joining(
                "&", "<" + uri.getPath() + "?", "&cursor=" + cursor + ">; rel=\"next\""))
        .replace("?&", "?");
  }

  private static boolean isCursor(String parameter) {
    return URLDecoder.decode(parameter, StandardCharsets.UTF_8).startsWith("cursor=");
  }
}
