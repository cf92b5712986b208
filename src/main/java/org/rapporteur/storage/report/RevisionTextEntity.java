package org.rapporteur.storage.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code revision_text}, apart so that no list of reports ever reads a text. */
@Entity
@Table(name = "revision_text")
public class RevisionTextEntity {

  @Id long revision;
  String canonicalText = "";

  protected RevisionTextEntity() {}

  public RevisionTextEntity(RevisionEntity revision, String canonicalText) {
    this.revision = revision.id();
    this.canonicalText = canonicalText;
  }

  public String canonicalText() {
    return canonicalText;
  }
}
