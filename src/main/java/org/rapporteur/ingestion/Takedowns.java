package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change.Subject;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;
import org.rapporteur.change.Takedown;
import org.rapporteur.ingestion.reference.ReferenceLoader;
import org.rapporteur.privacy.Redaction;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.takedown.TakedownRepository;

/**
 * Takes a person's name out for good: from everything that is stored, and from every text that
 * comes later.
 */
@ApplicationScoped
public class Takedowns {

  private final TakedownRepository takedowns;
  private final ReferenceLoader referenceData;
  private final Chronicle chronicle;

  Takedowns(TakedownRepository takedowns, ReferenceLoader referenceData, Chronicle chronicle) {
    this.referenceData = referenceData;
    this.takedowns = takedowns;
    this.chronicle = chronicle;
  }

  /**
   * Takes a name out, in all its spellings. Empty, and nothing is done, when one of them is a word
   * that the shipped tables are made of: without it they could not be read again.
   *
   * @param country alpha-3 code of the country of whose reports alone; null: of all
   */
  @Transactional
  public Optional<Takedown> takeOut(
      List<String> spellings, @Nullable String country, String reason, ChangeAuthor author) {
    if (country == null && !referenceData.canReadAfter(redaction(spellings)::apply)) {
      return Optional.empty();
    }
    Instant at = chronicle.begin();
    Takedown takedown = takedowns.takeOut(spellings, country, reason, author, at);
    chronicle.add(
        ChangeKind.TAKEDOWN, Subject.ofTakedown(country, takedown.id()), reason, author, at);
    return Optional.of(takedown);
  }

  private static Redaction redaction(List<String> spellings) {
    return new Redaction(
        spellings.stream().map(Redaction::countWords).toList(),
        spellings.stream().map(Redaction::fold).toList()::contains);
  }

  @Transactional
  public Optional<Takedown> find(long id) {
    return takedowns.find(id);
  }
}
