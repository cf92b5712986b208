package org.rapporteur.privacy;

/** How the names of persons whom reports name are served. From the first to the last less is. */
public enum NamePolicy {
  /** As they stand in the report. */
  PUBLISHED,
  /** The first letter of each word. */
  INITIALS,
  /** Nothing of them. */
  WITHHELD;

  /** Whether a name is served in another form than the report's. */
  public boolean hides() {
    return this != PUBLISHED;
  }
}
