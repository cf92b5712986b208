package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.Topic;

/**
 * What is searched for.
 *
 * @param words in web-search syntax
 * @param kinds what is to be found; empty: everything
 * @param countries alpha-3 codes; null: all; empty: none fits all that is asked of it
 * @param edition year on the report's cover; null: any
 * @param coverageYear a year that the report speaks of; null: any
 * @param topics what the section is about; empty: any
 * @param names how the names of persons are answered; hidden ones are not found either
 */
public record SearchFilter(
    String words,
    List<SearchKind> kinds,
    @Nullable List<String> countries,
    @Nullable Integer edition,
    @Nullable Integer coverageYear,
    List<Topic> topics,
    NamePolicy names) {

  /** Whether no country fits all that is asked of it, so that nothing is found. */
  public boolean isOfNoCountry() {
    return countries != null && countries.isEmpty();
  }

  /** Whether something of a kind can be found. */
  public boolean wants(SearchKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
