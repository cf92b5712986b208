package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rapporteur.Press;
import org.rapporteur.SampleText;
import org.rapporteur.fuzzing.Damaged;
import org.rapporteur.reading.html.HtmlReader;
import org.rapporteur.reading.pdf.PdfReader;
import org.rapporteur.reading.plain.PlainTextReader;
import org.rapporteur.reading.volume.VolumeReader;

/** However bytes are damaged, they are read or refused with a reason; nothing is thrown. */
class ReaderFuzzTest {

  private static final String ENTRY = SampleText.entry(1991, "Peru");

  private static final List<byte[]> TEXTS =
      List.of(
          ENTRY.getBytes(StandardCharsets.UTF_8),
          ENTRY.getBytes(StandardCharsets.UTF_16),
          ENTRY.replace("Little", "Tr\u00e8s").getBytes(Charset.forName("windows-1252")));

  private static final List<byte[]> PAGES =
      List.of(
          page("<pre>" + ENTRY + "</pre>"),
          page(
              "<nav><a href='/'>Home</a></nav><main><article><h1>Peru</h1><dl><dt>Head of state</dt><dd>Ada</dd></dl>"
                  + "<table><tr><th>Death penalty</th><th>ICC</th></tr><tr><td>retained</td><td>signed</td></tr></table>"
                  + "<p>Little changed.</p><ul><li>On 12 June, police arrested Dora.</li></ul></article></main>"));

  private static final byte[] PDF = pdf();

  @Provide
  Arbitrary<byte[]> texts() {
    return Damaged.bytes(TEXTS);
  }

  @Provide
  Arbitrary<byte[]> pages() {
    return Arbitraries.oneOf(
        Damaged.bytes(PAGES),
        Damaged.texts(PAGES.stream().map(page -> new String(page, StandardCharsets.UTF_8)).toList())
            .map(page -> page.getBytes(StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<byte[]> pdfs() {
    return Damaged.bytes(List.of(PDF));
  }

  @Property(tries = 2000)
  void anyTextIsReadOrRefused(@ForAll("texts") byte[] bytes) {
    isReadOrRefused(new PlainTextReader().read(bytes, null));
  }

  @Property(tries = 500)
  void anyPageIsReadOrRefused(@ForAll("pages") byte[] bytes) {
    isReadOrRefused(new HtmlReader().read(bytes, null));
  }

  @Property(tries = 50)
  void anyPdfIsReadOrRefused(@ForAll("pdfs") byte[] bytes) throws IOException {
    isReadOrRefused(new PdfReader().read(bytes));
    isReadAsVolumeOrRefused(bytes);
  }

  @Tag("endurance")
  @Property(tries = 250_000)
  void anyOfManyTextsIsReadOrRefused(@ForAll("texts") byte[] bytes) {
    isReadOrRefused(new PlainTextReader().read(bytes, null));
  }

  @Tag("endurance")
  @Property(tries = 50_000)
  void anyOfManyPagesIsReadOrRefused(@ForAll("pages") byte[] bytes) {
    isReadOrRefused(new HtmlReader().read(bytes, null));
  }

  @Tag("endurance")
  @Property(tries = 5_000)
  void anyOfManyPdfsIsReadOrRefused(@ForAll("pdfs") byte[] bytes) throws IOException {
    isReadOrRefused(new PdfReader().read(bytes));
    isReadAsVolumeOrRefused(bytes);
  }

  private static void isReadOrRefused(Reading reading) {
    switch (reading) {
      case Reading.Text text -> assertThat(text.text().length()).isNotNegative();
      case Reading.Refused refused -> assertThat(refused.reason()).isNotBlank();
    }
  }

  private static void isReadAsVolumeOrRefused(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("volume", ".pdf");
    try {
      Files.write(file, bytes);
      assertThat(new VolumeReader(Set.of("ARLANDIA")::contains).read(file, entry -> {}))
          .isNotNull();
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] page(String body) {
    return ("<!DOCTYPE html><html><head><meta charset='utf-8'><title>Peru</title></head><body>"
            + body
            + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf() {
    Press press =
        new Press(new Press.Look(2, 9, false, true, 26, false, false, "World Report 2007"))
            .title("ARLANDIA")
            .labelled("Head of state", "Anna Arl");
    press.heading("Background").paragraph("Little changed.").bullet("In May, a man was fined.");
    try {
      Path file = Files.createTempFile("seed", ".pdf");
      press.save(file);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
