package org.rapporteur.api.parameters;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    question.remove("cursor");
    question.remove("limit");
    return Integer.toHexString((uri.getPath() + question).hashCode());
  }
}
