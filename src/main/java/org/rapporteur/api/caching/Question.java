package org.rapporteur.api.caching;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What is asked, written in one way: in which order parameters come does not matter. */
public final class Question {

  private static final Comparator<String> BY_NAME =
      Comparator.comparing(parameter -> parameter.split("=", 2)[0]);

  private Question() {}

  /** An address as it was sent, without its host. */
  public static String of(String uri) {
    int mark = uri.indexOf('?');
    return mark < 0 ? uri : of(uri.substring(0, mark), uri.substring(mark + 1));
  }

  /**
   * A path and its parameters, still encoded.
   *
   * @param query null: there are none
   */
  static String of(String path, @Nullable String query) {
    if (query == null || query.isEmpty()) {
      return path;
    }
    return path + "?" + (query.indexOf('&') < 0 ? query : sorted(query));
  }

  /** Values of one name stay in their order, which may matter. */
  private static String sorted(String query) {
    String[] parameters = query.split("&");
    Arrays.sort(parameters, BY_NAME);
    return String.join("&", parameters);
  }
}
