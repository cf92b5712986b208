package org.rapporteur.ingestion;

import org.rapporteur.reading.Reading;
import org.rapporteur.reading.html.HtmlReader;
import org.rapporteur.reading.pdf.PdfReader;
import org.rapporteur.reading.plain.PlainTextReader;

/** Chooses the reader for a document's form. */
public final class DocumentReading {

  private DocumentReading() {}

  public static Reading read(Document document) {
    return switch (document.form()) {
      case PLAIN_TEXT -> new PlainTextReader().read(document.bytes(), document.charset());
      case HTML -> new HtmlReader().read(document.bytes(), document.charset());
      case PDF -> new PdfReader().read(document.bytes());
    };
  }
}
