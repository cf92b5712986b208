package peers;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** A record for the rows of each statement. Parts come from PostgreSQL as JSON, and go on as they are. */
final class Rows {

  record Fact(
      long claim,
      String country,
      String countryName,
      String indicator,
      String value,
      String validFrom,
      String validUntil,
      String certainty,
      boolean carriedForward,
      String statedFrom,
      String statedTo,
      boolean interim,
      boolean acting,
      boolean collective,
      String representedBy,
      String jurisdiction,
      String officeAsPublished,
      String basis,
      String asPublished,
      String source,
      String title,
      String publisher,
      String section,
      int spanStart,
      int spanEnd,
      String quote,
      String sha256) {}

  record Incident(
      String id,
      String country,
      String countryName,
      String report,
      String title,
      int edition,
      String publisher,
      String coverageFrom,
      String coverageTo,
      Integer section,
      String heading,
      String topic,
      String excerpt,
      String earliest,
      String latest,
      int spanStart,
      int spanEnd,
      String sha256,
      @JsonRawValue String acts,
      @JsonRawValue String dates,
      @JsonRawValue String places,
      @JsonRawValue String persons,
      @JsonRawValue String victims,
      @JsonRawValue String agents) {}

  record Hit(
      String kind,
      String id,
      String country,
      String countryName,
      String report,
      String title,
      int edition,
      String coverageFrom,
      String coverageTo,
      Integer section,
      String heading,
      String topic,
      float rank,
      String headline) {}

  record Count(String act, int incidents) {}

  private Rows() {}
}
