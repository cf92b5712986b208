package org.rapporteur.ingestion.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Reading.Refused;

/** Reports as JSON, one on each line. A line that is broken is rejected, the others are taken. */
final class NdjsonSource implements EntrySource {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(TextLine.class);

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** JSON writes a character in six bytes at most. */
  private static final int MOST_ESCAPED = 6;

  private final ImportBounds bounds;

  NdjsonSource(ImportBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public Optional<String> read(Path body, Consumer<FoundEntry> entries) throws IOException {
    int longest = MOST_ESCAPED * bounds.reportBytes();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(body))) {
      int number = 1;
      for (Line line = Line.read(in, longest); line != null; line = Line.read(in, longest)) {
        if (number > bounds.entries()) {
          return Optional.of("The body has more than %d lines.".formatted(bounds.entries()));
        }
        if (!line.isBlank()) {
          entries.accept(entry("line " + number, line));
        }
        number++;
      }
      return Optional.empty();
    }
  }

  private FoundEntry entry(String place, Line line) {
    if (line.cut()) {
      return rejected(
          place, "A report of at most %d bytes is taken.".formatted(bounds.reportBytes()));
    }
    try {
      String json =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes())).toString();
      return read(place, withoutByteOrderMark(json));
    } catch (CharacterCodingException notUtf8) {
      return rejected(place, "The line is not UTF-8.");
    }
  }

  private FoundEntry read(String place, String json) {
    try {
      @Nullable TextLine report = JSON.readValue(json);
      if (report == null) {
        return rejected(place, "The line is no JSON object.");
      }
      return report
          .fault()
          .map(fault -> rejected(place, fault))
          .orElseGet(() -> new FoundEntry(place, reading(report), report.hints()));
    } catch (JsonMappingException otherFields) {
      return rejected(place, "The line is not a report: " + fault(otherFields));
    } catch (JsonProcessingException notJson) {
      return rejected(place, "The line is not JSON.");
    }
  }

  private Reading reading(TextLine line) {
    return String.valueOf(line.text()).getBytes(StandardCharsets.UTF_8).length
            > bounds.reportBytes()
        ? new Refused("A report of at most %d bytes is taken.".formatted(bounds.reportBytes()))
        : new Reading.Text(line.canonicalText(), line.listNotices());
  }

  /** Jackson's own words name classes of ours. */
  private static String fault(JsonMappingException fault) {
    String field = fault.getPath().isEmpty() ? null : fault.getPath().getLast().getFieldName();
    return field == null
        ? "it is no object."
        : "\"%s\" is not known or not of the right type.".formatted(field);
  }

  private static String withoutByteOrderMark(String json) {
    return !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
  }

  private static FoundEntry rejected(String place, String reason) {
    return new FoundEntry(place, new Refused(reason), Hints.none());
  }
}
