package org.rapporteur.parsing.masthead;

/** The labels above an entry, as the sites that carry reports print them. */
enum FieldLabel {
  PUBLICATION_DATE("Publication [Dd]ate"),
  PUBLISHER("Publisher"),
  CITATION("Cite as"),
  DISCLAIMER("Disclaimer"),
  COMMENTS("Comments"),
  LAST_UPDATED("Last [Uu]pdated"),
  TITLE("Title"),
  SOURCE("Document source"),
  DATE("Date");

  private final String words;

  FieldLabel(String words) {
    this.words = words;
  }

  /** A pattern for the label, with what must follow it. */
  String pattern() {
    return words + followedBy();
  }

  /** "Date" and "Title" are words of running text too: there a colon or a table's bar is needed. */
  private String followedBy() {
    return switch (this) {
      case PUBLICATION_DATE, PUBLISHER, CITATION, DISCLAIMER, LAST_UPDATED ->
          "(?=\\s*+(?:[:|\\p{Lu}\\d]|$))";
      case COMMENTS, TITLE, SOURCE, DATE -> "(?=\\s*+[:|])";
    };
  }
}
