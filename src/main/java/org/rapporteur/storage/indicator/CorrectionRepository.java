package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.Source;

/** What editors put right. */
@ApplicationScoped
public class CorrectionRepository {

  private final EntityManager entities;
  private final ClaimRepository claims;

  CorrectionRepository(EntityManager entities, ClaimRepository claims) {
    this.entities = entities;
    this.claims = claims;
  }

  public CorrectionEntity add(CorrectionEntity correction) {
    entities.persist(correction);
    return correction;
  }

  /**
   * The corrections that are held and surely speak of a day of which this claim surely speaks too.
   * Those who hold an office together do not stand in each other's way.
   *
   * @param except the claim that it takes the place of; null: none
   */
  public List<Long> listOverlapping(CountryClaim claim, @Nullable Long except) {
    ReadingColumns reading = ReadingColumns.of(claim.claim().period(), claim.statedFor());
    return claims.listOpen(Source.OfCorrection.ALL).stream()
        .filter(held -> !Objects.equals(held.id, except))
        .filter(held -> held.country.equals(claim.country()))
        .filter(held -> held.indicator == claim.claim().indicator())
        .filter(held ->
            held.jurisdiction.equals(Objects.requireNonNullElse(claim.claim().jurisdiction(), "")))
        .filter(held -> held.reading.surelyMeets(reading))
        .filter(held -> !(held.value.collective() && isCollective(claim.claim().value())))
        .map(ClaimEntity::id)
        .toList();
  }

  private static boolean isCollective(ClaimValue value) {
    return value instanceof ClaimValue.Leader leader && leader.collective();
  }
}
