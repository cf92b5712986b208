package org.rapporteur.ingestion;

import org.rapporteur.reading.PlainTextReader;
import org.rapporteur.reading.Reading;

/** Chooses the reader for a document's form. */
final class DocumentReading {

  private DocumentReading() {}

  static Reading read(Document document) {
    return switch (document.form()) {
      case PLAIN_TEXT -> new PlainTextReader().read(document.bytes(), document.charset());
    };
  }
}
