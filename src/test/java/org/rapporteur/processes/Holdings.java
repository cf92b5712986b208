package org.rapporteur.processes;

import static org.rapporteur.SampleText.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a service holds after some years: reports that came in every form, were revised and
 * withdrawn.
 */
final class Holdings {

  private static final String TEXT = "text/plain; charset=utf-8";

  private final Editor editor;

  private Holdings(Editor editor) {
    this.editor = editor;
  }

  static void gatherIn(Editor editor) {
    Holdings holdings = new Holdings(editor);
    holdings.gatherForms();
    holdings.gatherHints();
    holdings.revise();
    holdings.withdraw();
  }

  private void gatherForms() {
    submit(
        entry(1971, "Bhutan")
            .replace("Little", "Tr\u00e8s")
            .getBytes(Charset.forName("windows-1252")),
        "text/plain",
        "");
    String page =
        "<!DOCTYPE html><html><body><pre>%s</pre></body></html>".formatted(entry(1971, "Nepal"));
    submit(
        page.getBytes(StandardCharsets.UTF_8),
        "text/html; charset=utf-8",
        "?sourceUrl=https://example.org/npl");
    submit(entry(1971, "Gabon").replace("Placeholder", "Placehol?er"), "");
    submit(entry(1971, "Ghana").replace("Little changed", "Change\u0301 peu \ud835\udd11"), "");
    try {
      editor.importAll(
          Files.readAllBytes(Path.of("docs", "sample-volume.pdf")),
          "application/pdf",
          "?series=sample&edition=2010&publishedOn=2010-05-27");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void gatherHints() {
    submit(entry(1972, "Congo"), "?country=COD");
    submit(entry(1972, "Kenya"), "?publishedOn=1972-06-01");
    submit(entry(1972, "Atlantis"), "?country=MDV&edition=1972&series=sample");
    submit(
        entry(1972, "Kenya")
            .replaceFirst("(?m)^Publication Date.*$", "")
            .replaceAll(", 20 May 1972", "")
            .replace("Kenya", "Malawi"),
        "?publishedOn=1972-06-02");
  }

  /** What was printed first comes back after a revision. */
  private void revise() {
    String first = entry(1973, "Lesotho");
    submit(first, "");
    submit(first.replace("Nowhereville", "Elsewhere"), "");
    submit(first, "");
  }

  private void withdraw() {
    submit(entry(1974, "Rwanda"), "");
    editor.withdraw("sample-1974-rwa", "wrong");
    submit(entry(1975, "Rwanda"), "");
    editor.withdraw("sample-1975-rwa", "doubtful");
    editor.reinstate(entry(1975, "Rwanda").replace("a teacher", "a nurse"));
  }

  private void submit(String text, String query) {
    submit(text.getBytes(StandardCharsets.UTF_8), TEXT, query);
  }

  private void submit(byte[] body, String type, String query) {
    editor.submit(body, type, query);
  }
}
