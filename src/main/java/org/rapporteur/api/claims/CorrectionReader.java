package org.rapporteur.api.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.claims.CorrectionBody.SourceBody;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.Correction;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.IndicatorKind;
import org.rapporteur.indicator.PublishedFigure;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/** Makes a correction of a body, or says all that is wrong with it. */
final class CorrectionReader {

  private static final SourceBody NO_SOURCE = new SourceBody(null, null, null, null);
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_REASON = 1000;

  private final ParameterReader reader = new ParameterReader();
  private final CountryQueries countries;

  CorrectionReader(CountryQueries countries) {
    this.countries = countries;
  }

  Correction read(CorrectionBody body) {
    SourceBody source = body.source() == null ? NO_SOURCE : body.source();
    String named = reader.required("country", body.country(), LONGEST_WORDS);
    List<String> country = named.isEmpty() ? null : reader.countries("country", named, countries);
    if (country != null && country.size() > 1) {
      reader.refuse("country", named, "is more than one country");
    }
    Indicator indicator =
        reader.code(
            "indicator",
            reader.required("indicator", body.indicator(), LONGEST_WORDS),
            Indicator.class);
    String words = reader.required("value", body.value(), LONGEST_WORDS);
    Optional<ClaimValue> value = value(body, indicator, words);
    Period period = period(body);
    String jurisdiction = jurisdiction(body, indicator);
    String title = reader.required("source.title", source.title(), LONGEST_WORDS);
    String url = reader.webAddress("source.url", source.url());
    var publishedOn = reader.day("source.publishedOn", source.publishedOn());
    String quote = reader.required("source.quote", source.quote(), LONGEST_WORDS);
    String reason = reader.required("reason", body.reason(), LONGEST_REASON);
    reader.finishBody();
    return new Correction(
        country == null ? "" : country.getFirst(),
        indicator == null ? Indicator.ICC : indicator,
        jurisdiction,
        value.orElseThrow(),
        period,
        words,
        title,
        url,
        publishedOn,
        quote,
        reason,
        body.corrects());
  }

  private Optional<ClaimValue> value(
      CorrectionBody body, @Nullable Indicator indicator, String words) {
    if (indicator == null || words.isEmpty()) {
      return Optional.empty();
    }
    return switch (indicator) {
      case DEATH_PENALTY ->
          Optional.ofNullable(reader.code("value", words, DeathPenaltyStatus.class))
              .map(ClaimValue.DeathPenalty::new);
      case ICC ->
          Optional.ofNullable(reader.code("value", words, IccStatus.class))
              .map(ClaimValue.Icc::ofWords);
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> Optional.of(leader(body, words));
      case EXECUTIONS, DEATH_SENTENCES -> figure(words);
    };
  }

  private ClaimValue leader(CorrectionBody body, String name) {
    return new ClaimValue.Leader(
        name,
        Boolean.TRUE.equals(body.interim()),
        Boolean.TRUE.equals(body.acting()),
        Boolean.TRUE.equals(body.collective()),
        reader.text("representedBy", body.representedBy()),
        null);
  }

  private Optional<ClaimValue> figure(String words) {
    Optional<ClaimValue> figure = PublishedFigure.read(words).map(ClaimValue.class::cast);
    if (figure.isEmpty()) {
      reader.refuse("value", words, "is no figure, written 12, 89+, 1000s or +");
    }
    return figure;
  }

  private Period period(CorrectionBody body) {
    PartialDate from = reader.date("from", reader.required("from", body.from(), LONGEST_WORDS));
    PartialDate to = reader.date("to", body.to());
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      reader.refuse("to", to.toString(), "is before " + from);
    }
    return new Period(from, to);
  }

  private @Nullable String jurisdiction(CorrectionBody body, @Nullable Indicator indicator) {
    String part = reader.text("jurisdiction", body.jurisdiction());
    if (part != null && indicator != null && indicator.kind() != IndicatorKind.HOLDERS) {
      reader.refuse("jurisdiction", part, "is for offices; a status is the whole country's");
    }
    return part;
  }
}
