package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimListFilter;
import org.rapporteur.indicator.ClaimSort;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Verification;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.indicator.ClaimRepository;
import org.rapporteur.storage.indicator.SourceTexts;

/** Claims as they are recorded, and whether their sources still say so. */
@ApplicationScoped
public class ClaimQueries {

  private final ClaimRepository claims;
  private final SourceTexts texts;
  private final Chronicle chronicle;

  ClaimQueries(ClaimRepository claims, SourceTexts texts, Chronicle chronicle) {
    this.claims = claims;
    this.texts = texts;
    this.chronicle = chronicle;
  }

  /**
   * Claims as they are recorded.
   *
   * @param after where the page before ended; null: the first page
   */
  public Page<RecordedClaim> list(
      ClaimListFilter filter,
      Order<RecordedClaim, ClaimSort> order,
      @Nullable Position after,
      int limit) {
    chronicle.settle(filter.knownAt());
    return Page.of(claims.list(filter, order, after, limit + 1), limit);
  }

  public long count(ClaimListFilter filter) {
    chronicle.settle(filter.knownAt());
    return claims.count(filter);
  }

  public Optional<RecordedClaim> find(long id) {
    return claims.findRecorded(id);
  }

  /** Reads the source of a claim again and compares. */
  @Transactional
  public Optional<Verification> verify(long id) {
    return texts.verify(id);
  }
}
