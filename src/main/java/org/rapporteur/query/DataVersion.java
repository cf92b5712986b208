package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rapporteur.storage.change.Chronicle;

/** Which state of the data is answered from. */
@ApplicationScoped
public class DataVersion {

  private final Chronicle chronicle;

  DataVersion(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** A word that is another after every write and every load of shipped data, and else the same. */
  @Transactional
  public String current() {
    return chronicle.version();
  }
}
