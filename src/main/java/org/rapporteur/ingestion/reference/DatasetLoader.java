package org.rapporteur.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Source;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.indicator.ClaimEntity;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.indicator.ClaimSource.OfRelease;
import org.rapporteur.storage.indicator.DatasetReleaseEntity;
import org.rapporteur.storage.indicator.DatasetRepository;
import org.rapporteur.storage.indicator.RetractionColumns;
import org.rapporteur.storage.takedown.TakedownRepository;

/**
 * Brings a release of a data set into the database: claims that it no longer makes are closed, new
 * ones opened, and those that it makes as before stay as they are.
 */
@ApplicationScoped
class DatasetLoader {

  private static final TextSpan ANYWHERE = new TextSpan(0, 0);

  private final DatasetRepository datasets;
  private final ClaimRepository claims;
  private final TakedownRepository takedowns;
  private final Chronicle chronicle;

  DatasetLoader(
      DatasetRepository datasets,
      ClaimRepository claims,
      TakedownRepository takedowns,
      Chronicle chronicle) {
    this.takedowns = takedowns;
    this.datasets = datasets;
    this.claims = claims;
    this.chronicle = chronicle;
  }

  /** The same content again is a no-op. */
  void load(Dataset dataset, Instant at) {
    Optional<DatasetReleaseEntity> current = datasets.findCurrent(dataset.code());
    String sha256 = dataset.text().sha256();
    if (current.isPresent() && current.get().sha256().equals(sha256)) {
      return;
    }
    int version = current.map(DatasetReleaseEntity::version).orElse(0) + 1;
    current.ifPresent(before -> datasets.supersede(before, at));
    CanonicalText rows =
        CanonicalText.of(takedowns.redactionForAll().apply(dataset.text().value()));
    DatasetReleaseEntity release =
        datasets.add(new DatasetReleaseEntity(source(dataset, version), rows, at), rows);
    List<CountryClaim> fresh = keepUnchanged(dataset, dataset.claims(rows), version, at);
    claims.addAll(new OfRelease(release, dataset.sourceClass()), fresh, rows, at);
    chronicle.add(
        ChangeKind.DATASET_LOADED,
        Subject.ofDataset(dataset.code(), version),
        null,
        ChangeAuthor.SYSTEM,
        at);
  }

  /** Closes what the release no longer claims, and returns what it claims for the first time. */
  private List<CountryClaim> keepUnchanged(
      Dataset dataset, List<CountryClaim> claimed, int version, Instant at) {
    Map<CountryClaim, ClaimEntity> open = new HashMap<>();
    claims.listOpen(dataset.code()).forEach(claim -> open.put(subject(claim), claim));
    List<CountryClaim> closedByPeople =
        claims.listRetractedByPeople(dataset.code()).stream().map(DatasetLoader::subject).toList();
    List<CountryClaim> fresh = new ArrayList<>();
    for (CountryClaim claim : claimed) {
      boolean held = open.remove(withoutSpan(claim)) != null;
      if (!held && !closedByPeople.contains(withoutSpan(claim))) {
        fresh.add(claim);
      }
    }
    String reason = "not in release %d of %s".formatted(version, dataset.code());
    open.values()
        .forEach(gone -> gone.retract(new RetractionColumns(at, ChangeAuthor.SYSTEM, reason)));
    claims.flush();
    return fresh;
  }

  private static CountryClaim subject(ClaimEntity claim) {
    return withoutSpan(claim.toCountryClaim());
  }

  /** A row may stand elsewhere in another release and say the same. */
  private static CountryClaim withoutSpan(CountryClaim claimed) {
    Claim claim = claimed.claim();
    return new CountryClaim(
        claimed.country(),
        new Claim(
            claim.indicator(),
            claim.jurisdiction(),
            claim.value(),
            claim.asPublished(),
            claim.period(),
            claim.basis(),
            ANYWHERE),
        claimed.statedFor());
  }

  private static Source.OfDataset source(Dataset dataset, int version) {
    return new Source.OfDataset(
        dataset.code(),
        version,
        dataset.title(),
        dataset.publisher(),
        dataset.publishedOn(),
        dataset.sourceUrl(),
        dataset.retrievedOn(),
        dataset.terms(),
        dataset.text().sha256());
  }
}
