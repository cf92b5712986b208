package org.rapporteur.ingestion.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingestion.ReportJson;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Notice;

/**
 * A line of NDJSON: a report as a sender writes it, or as the export of texts does, with what the
 * text alone does not tell again.
 *
 * @param sha256 of the canonical text as published; another than that of the text only where names
 *     were taken out of it; null: the text is as published
 * @param notices what was noticed when the text was made of the bytes that came; null: nothing
 */
public record TextLine(
    @Nullable String text,
    @Nullable String country,
    @Nullable Integer edition,
    @Nullable String series,
    @Nullable String publishedOn,
    @Nullable String sourceUrl,
    @Nullable String sha256,
    @Nullable List<NoticeLine> notices) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** What is wrong with a part, one sentence for the sender; empty: nothing. */
  Optional<String> fault() {
    return report().fault().or(this::faultOfHash).or(this::faultOfNotices);
  }

  /** The text, once there is no fault. */
  CanonicalText canonicalText() {
    return CanonicalText.of(String.valueOf(text));
  }

  Hints hints() {
    return report().hints().publishedAs(sha256);
  }

  List<Notice> listNotices() {
    return stated().stream().map(NoticeLine::toNotice).toList();
  }

  private List<NoticeLine> stated() {
    return notices == null ? List.of() : notices;
  }

  private ReportJson report() {
    return new ReportJson(text, country, edition, series, publishedOn, sourceUrl);
  }

  /** Whoever sends a text back learns whether it is still the same. */
  private Optional<String> faultOfHash() {
    if (sha256 == null) {
      return Optional.empty();
    }
    if (!SHA256.matcher(sha256).matches()) {
      return Optional.of("\"sha256\" is not 64 lower-case hexadecimal digits.");
    }
    CanonicalText canonical = canonicalText();
    return canonical.sha256().equals(sha256) || Redaction.isIn(canonical.value())
        ? Optional.empty()
        : Optional.of("The text is not the one whose \"sha256\" is given.");
  }

  /** JSON can list null. */
  private static boolean isOfTextOf(int length, @Nullable NoticeLine notice) {
    return notice != null && notice.isOfTextOf(length);
  }

  private Optional<String> faultOfNotices() {
    int length = stated().isEmpty() ? 0 : canonicalText().length();
    return stated().stream().allMatch(each -> isOfTextOf(length, each))
        ? Optional.empty()
        : Optional.of(
            "\"notices\" holds what no reader notices: each has a code of reading, a detail, and a span in the text or null.");
  }
}
