package org.rapporteur.parsing.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.time.Period;

/** Collects what header lines claim and what could not be read. */
final class HeaderClaims {

  private final LeaderClaims leaders;
  private final Map<String, String> valuesByLabel = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  HeaderClaims(@Nullable String country, @Nullable Coverage coverage) {
    leaders = new LeaderClaims(country, coverage);
  }

  void add(HeaderEntry entry) {
    if (entry.value().isEmpty()) {
      note(NoticeCode.HEADER_VALUE_MISSING, "\"%s\" has no value.", entry);
    } else if (isFirst(entry)) {
      claim(entry);
    }
  }

  List<Claim> claims() {
    return claims;
  }

  List<Notice> notices() {
    return notices;
  }

  private boolean isFirst(HeaderEntry entry) {
    String value = entry.value().flat();
    @Nullable String earlier =
        valuesByLabel.putIfAbsent(LabelTable.key(entry.name().flat()), value);
    if (earlier != null && !earlier.equals(value)) {
      note(NoticeCode.HEADER_LABEL_REPEATED, "\"%s\" stands twice; the first was taken.", entry);
    }
    return earlier == null;
  }

  private void claim(HeaderEntry entry) {
    switch (entry.label()) {
      case HeaderLabel.Office office -> claimOffice(office, entry);
      case HeaderLabel.DeathPenalty() ->
          claimStatus(
              Indicator.DEATH_PENALTY,
              StatusWords.DEATH_PENALTY
                  .find(entry.value().flat())
                  .map(ClaimValue.DeathPenalty::new),
              entry);
      case HeaderLabel.Icc() ->
          claimStatus(
              Indicator.ICC,
              StatusWords.ICC.find(entry.value().flat()).map(ClaimValue.Icc::ofWords),
              entry);
      case HeaderLabel.Other() -> {}
    }
  }

  private void claimOffice(HeaderLabel.Office office, HeaderEntry entry) {
    LeaderClaims.Reading reading = leaders.read(office, entry.value());
    claims.addAll(reading.claims());
    if (reading.claims().isEmpty()) {
      note(NoticeCode.HEADER_VALUE_UNKNOWN, "The value of \"%s\" names nobody clearly.", entry);
    }
    reading.unread().forEach(note -> notices.add(unread(note)));
  }

  private void claimStatus(
      Indicator indicator, Optional<? extends ClaimValue> value, HeaderEntry entry) {
    if (claims.stream().anyMatch(claim -> claim.indicator() == indicator)) {
      note(NoticeCode.HEADER_LABEL_REPEATED, "\"%s\" says it again; the first was taken.", entry);
      return;
    }
    if (value.isEmpty()) {
      note(NoticeCode.HEADER_VALUE_UNKNOWN, "The value of \"%s\" is not a known one.", entry);
      return;
    }
    Slice words = entry.value();
    claims.add(
        new Claim(
            indicator,
            null,
            value.get(),
            words.text(),
            Period.unknown(),
            Basis.STATED,
            words.span()));
  }

  private static Notice unread(Slice note) {
    return new Notice(
        NoticeCode.LEADER_NOTE_UNREAD,
        "\"%s\" was not understood.".formatted(note.flat()),
        note.span());
  }

  private void note(NoticeCode code, String detail, HeaderEntry entry) {
    notices.add(new Notice(code, detail.formatted(entry.name().flat()), entry.words().span()));
  }
}
