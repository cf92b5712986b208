package org.rapporteur.api.listing;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/** The forms that a list is answered in. */
public enum Format {
  JSON(Format.JSON_TYPE),
  CSV(Format.CSV_TYPE),
  NDJSON(Format.NDJSON_TYPE);

  public static final String JSON_TYPE = MediaType.APPLICATION_JSON;
  public static final String CSV_TYPE = "text/csv";
  public static final String NDJSON_TYPE = "application/x-ndjson";

  private static final List<String> WORDS = Stream.of(values()).map(Format::word).toList();

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The form that {@code format} asks for, else the first that {@code Accept} names. */
  static Format read(ParameterReader reader, @Nullable String format, List<MediaType> acceptable) {
    reader.oneOf("format", format, WORDS);
    return find(format).orElseGet(() -> accepted(acceptable));
  }

  /** The form of a word; empty: it is no such word. */
  static Optional<Format> find(@Nullable String word) {
    return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Format accepted(List<MediaType> acceptable) {
    return acceptable.stream()
        .flatMap(type -> Stream.of(values()).filter(each -> each.mediaType().isCompatible(type)))
        .findFirst()
        .orElse(JSON);
  }

  /** Whether a list comes whole unless a limit is given. */
  boolean isWhole() {
    return this != JSON;
  }

  MediaType mediaType() {
    return MediaType.valueOf(mediaType);
  }

  /** What {@code Content-Type} says. */
  MediaType contentType() {
    return mediaType().withCharset("UTF-8");
  }
}
