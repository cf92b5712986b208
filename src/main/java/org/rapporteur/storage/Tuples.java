package org.rapporteur.storage;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** The rows of queries that were created for tuples, whose type the interface has lost. */
public final class Tuples {

  private Tuples() {}

  @SuppressWarnings("unchecked") // as said above
  public static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** The same, with columns of the types of the domain. */
  public static List<Row> rowsOf(Query query) {
    return of(query).stream().map(Row::new).toList();
  }
}
