package org.rapporteur.api.citations;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.report.Report;

/** Writes how to cite a report. */
@ApplicationScoped
public class Citations {

  private final String style = read("/citation/report.csl");

  /** A citation in a form. */
  public String write(Report report, CitationStyle form) {
    CSLItemData item = CitedReport.of(report);
    return switch (form) {
      case TEXT -> line(report) + "\n";
      case BIBTEX -> Bibtex.write(item);
      case RIS -> Ris.write(item);
      case CSL -> "[" + item.toJson(new StringJsonBuilderFactory().createJsonBuilder()) + "]\n";
    };
  }

  /** The publisher's own proposal where there is one, else a line of publisher, title and day. */
  public String line(Report report) {
    return Excerpts.shorten(
        Objects.requireNonNullElseGet(
            report.content().citation(), () -> format(CitedReport.of(report))));
  }

  private String format(CSLItemData item) {
    try {
      return CSL.makeAdhocBibliography(style, "text", item).makeString().strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Citations.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
