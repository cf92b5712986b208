package org.rapporteur.storage.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Notice;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportContent;
import org.rapporteur.report.Revision;

/** A row of {@code revision} with what was read from its text. */
@Entity
@Table(name = "revision")
public class RevisionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
  @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 50)
  @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "report")
  ReportEntity report = new ReportEntity();

  int number;
  @Nullable String title;
  @Nullable String countryAsPublished;
  @Nullable LocalDate publishedOn;
  @Nullable LocalDate hintedOn;
  LocalDate coverageFrom = LocalDate.EPOCH;
  LocalDate coverageTo = LocalDate.EPOCH;
  @Nullable String citation;
  @Nullable String sourceUrl;
  String sha256 = "";
  @Nullable String redactedSha256;

  @Embedded
  @AttributeOverride(name = "spanStart", column = @Column(name = "summary_start"))
  @AttributeOverride(name = "spanEnd", column = @Column(name = "summary_end"))
  @Nullable SpanColumns summary;

  Instant recordedAt = Instant.EPOCH;
  @Nullable Instant supersededAt;

  @ElementCollection
  @CollectionTable(name = "section", joinColumns = @JoinColumn(name = "revision"))
  @OrderBy("ordinal")
  List<SectionColumns> sections = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "header_fact", joinColumns = @JoinColumn(name = "revision"))
  @OrderColumn(name = "ordinal")
  List<HeaderFactColumns> headerFacts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "notice", joinColumns = @JoinColumn(name = "revision"))
  @OrderColumn(name = "ordinal")
  List<NoticeColumns> notices = new ArrayList<>();

  protected RevisionEntity() {}

  /**
   * A text of a report.
   *
   * @param storedSha256 of the text as it is stored: another than the published one where names
   *     were taken out
   */
  public RevisionEntity(
      ReportEntity report,
      int number,
      ReportContent content,
      String storedSha256,
      Instant recordedAt) {
    this.report = report;
    this.number = number;
    this.title = content.title();
    this.countryAsPublished = content.countryAsPublished();
    this.publishedOn = content.publishedOn();
    this.hintedOn = content.hintedOn();
    this.coverageFrom = content.coverage().from();
    this.coverageTo = content.coverage().to();
    this.citation = content.citation();
    this.sourceUrl = content.sourceUrl();
    this.sha256 = content.sha256();
    this.redactedSha256 = storedSha256.equals(sha256) ? null : storedSha256;
    this.summary = content.summary() == null ? null : SpanColumns.of(content.summary());
    this.recordedAt = recordedAt;
    content.sections().forEach(section -> sections.add(new SectionColumns(section)));
    content.headerFacts().forEach(fact -> headerFacts.add(new HeaderFactColumns(fact)));
    content.notices().forEach(notice -> notices.add(new NoticeColumns(notice)));
  }

  public long id() {
    return Objects.requireNonNull(id, "not yet stored");
  }

  public ReportEntity report() {
    return report;
  }

  public int number() {
    return number;
  }

  public Coverage coverage() {
    return new Coverage(coverageFrom, coverageTo);
  }

  public @Nullable LocalDate publishedOn() {
    return publishedOn;
  }

  public String sha256() {
    return sha256;
  }

  /** SHA-256 of the text as it is stored since names were taken out of it; null: none was. */
  public @Nullable String redactedSha256() {
    return redactedSha256;
  }

  void supersede(Instant at) {
    supersededAt = at;
  }

  Revision toRevision() {
    return new Revision(number, title, sha256, recordedAt, supersededAt);
  }

  /** The report as the domain knows it, in this revision. */
  public Report toReport() {
    return toReport(
        headerFacts.stream().map(HeaderFactColumns::toHeaderFact).toList(),
        notices.stream().map(NoticeColumns::toNotice).toList());
  }

  /**
   * The report as far as it is cited for what it says: without the lines of its header and what was
   * noticed in it, which would have to be read for each.
   */
  public Report toCitedReport() {
    return toReport(List.of(), List.of());
  }

  private Report toReport(List<HeaderFact> header, List<Notice> noticed) {
    return new Report(
        report.reportId(),
        report.series.toSeries(),
        number,
        recordedAt,
        new ReportContent(
            title,
            countryAsPublished,
            publishedOn,
            hintedOn,
            coverage(),
            citation,
            sourceUrl,
            sha256,
            summary == null ? null : summary.toSpan(),
            header,
            sections.stream().map(SectionColumns::toSection).toList(),
            noticed));
  }
}
