package org.rapporteur.storage.imports;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.imports.EntryState;
import org.rapporteur.imports.ImportProgress.Rejection;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;
import org.rapporteur.report.TextSpan;

/** A row of {@code import_entry}. */
@Entity
@Table(name = "import_entry")
public class ImportEntryEntity {

  /** Of place and reason, in code points. */
  private static final int LONGEST = 300;

  @EmbeddedId ImportEntryKey id = new ImportEntryKey(new UUID(0, 0), 1);

  String place = "";

  @Enumerated(EnumType.STRING)
  EntryState state = EntryState.PENDING;

  @Nullable String text;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> noticeCodes = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> noticeDetails = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<@Nullable Integer> noticeStarts = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<@Nullable Integer> noticeEnds = new ArrayList<>();

  @Nullable String country;
  @Nullable Integer edition;
  @Nullable String series;
  @Nullable LocalDate publishedOn;
  @Nullable String sourceUrl;
  @Nullable String sha256;
  @Nullable String report;
  @Nullable String reason;

  @Enumerated(EnumType.STRING)
  @Nullable NoticeCode reasonCode;

  protected ImportEntryEntity() {}

  private ImportEntryEntity(UUID job, int ordinal, String place) {
    this.id = new ImportEntryKey(job, ordinal);
    this.place = shorten(place);
  }

  /** An entry that waits to be taken. */
  public static ImportEntryEntity pending(
      UUID job, int ordinal, String place, String text, List<Notice> notices) {
    ImportEntryEntity entry = new ImportEntryEntity(job, ordinal, place);
    entry.text = text;
    notices.forEach(notice -> {
      entry.noticeCodes.add(notice.code().name());
      entry.noticeDetails.add(notice.detail());
      TextSpan span = notice.span();
      entry.noticeStarts.add(span == null ? null : span.start());
      entry.noticeEnds.add(span == null ? null : span.end());
    });
    return entry;
  }

  /** An entry that could not be read. */
  public static ImportEntryEntity rejected(UUID job, int ordinal, String place, String reason) {
    ImportEntryEntity entry = new ImportEntryEntity(job, ordinal, place);
    entry.reject(reason, null);
    return entry;
  }

  /** Keeps what is said of the entry; each part null: nothing. */
  public ImportEntryEntity withHints(
      @Nullable String ofCountry,
      @Nullable Integer ofEdition,
      @Nullable String ofSeries,
      @Nullable LocalDate ofPublishedOn,
      @Nullable String ofSourceUrl) {
    country = ofCountry;
    edition = ofEdition;
    series = ofSeries;
    publishedOn = ofPublishedOn;
    sourceUrl = ofSourceUrl;
    return this;
  }

  /** Keeps the hash of the text as it was published; null: it is as published. */
  public ImportEntryEntity publishedAs(@Nullable String hash) {
    sha256 = hash;
    return this;
  }

  public @Nullable String sha256() {
    return sha256;
  }

  public int ordinal() {
    return id.ordinal();
  }

  public String place() {
    return place;
  }

  public @Nullable String text() {
    return text;
  }

  public @Nullable String country() {
    return country;
  }

  public @Nullable Integer edition() {
    return edition;
  }

  public @Nullable String series() {
    return series;
  }

  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  public @Nullable String sourceUrl() {
    return sourceUrl;
  }

  /** What was noticed when the entry was read. */
  public List<Notice> notices() {
    return IntStream.range(0, noticeCodes.size())
        .mapToObj(
            i -> new Notice(NoticeCode.valueOf(noticeCodes.get(i)), noticeDetails.get(i), span(i)))
        .toList();
  }

  private @Nullable TextSpan span(int notice) {
    // Those that were queued by the release before have none.
    Integer start = notice < noticeStarts.size() ? noticeStarts.get(notice) : null;
    Integer end = notice < noticeEnds.size() ? noticeEnds.get(notice) : null;
    return start == null || end == null ? null : new TextSpan(start, end);
  }

  /** Its text is a report's now, and no longer needed here. */
  public void take(EntryState as, String reportId) {
    state = as;
    report = reportId;
    text = null;
  }

  public void reject(String why, @Nullable NoticeCode code) {
    state = EntryState.REJECTED;
    reason = shorten(why);
    reasonCode = code;
    text = null;
  }

  /** Both can echo what was sent, which may be as long as somebody likes. */
  private static String shorten(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  Rejection toRejection() {
    return new Rejection(place, String.valueOf(reason), reasonCode);
  }
}
