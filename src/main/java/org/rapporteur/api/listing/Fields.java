package org.rapporteur.api.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/**
 * Which properties of its rows a client wants.
 *
 * @param paths names joined with dots, each with all that stands under it; empty: everything
 */
record Fields(List<String> paths) {

  private static final Fields EVERYTHING = new Fields(List.of());

  Fields {
    paths = List.copyOf(paths);
  }

  static Fields read(ParameterReader reader, @Nullable String fields, Columns columns) {
    if (fields == null || fields.isBlank()) {
      return EVERYTHING;
    }
    List<String> wanted = Arrays.stream(fields.split(",", -1)).map(String::strip).toList();
    Fields read = new Fields(wanted);
    wanted.stream()
        .filter(path -> columns.paths().stream().noneMatch(known -> isIn(known, path)))
        .forEach(path ->
            reader.refuse(
                "fields",
                path,
                "is no property of the items; there are " + String.join(", ", columns.paths())));
    return read;
  }

  boolean isEverything() {
    return paths.isEmpty();
  }

  boolean include(String path) {
    return isEverything() || paths.stream().anyMatch(wanted -> isIn(path, wanted));
  }

  /** Writes of an item what is wanted. */
  JsonGenerator of(JsonGenerator json) {
    return isEverything()
        ? json
        : new FilteringGeneratorDelegate(
            json, new Wanted(""), Inclusion.INCLUDE_ALL_AND_PATH, true);
  }

  private static boolean isIn(String path, String wanted) {
    return path.equals(wanted) || path.startsWith(wanted + ".");
  }

  /** What is wanted under a path. */
  private final class Wanted extends TokenFilter {

    private final String before;

    Wanted(String before) {
      this.before = before;
    }

    @Override
    public @Nullable TokenFilter includeProperty(String name) {
      String path = before + name;
      if (include(path)) {
        return TokenFilter.INCLUDE_ALL;
      }
      return paths.stream().anyMatch(each -> each.startsWith(path + "."))
          ? new Wanted(path + ".")
          : null;
    }

    @Override
    public boolean includeEmptyArray(boolean contentsFiltered) {
      return true;
    }

    @Override
    public boolean includeEmptyObject(boolean contentsFiltered) {
      return true;
    }
  }
}
