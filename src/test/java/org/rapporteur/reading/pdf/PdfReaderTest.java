package org.rapporteur.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Press;
import org.rapporteur.Press.Look;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

class PdfReaderTest {

  private static final Look PLAIN = new Look(1, 0, false, false, 18, false, false, "");

  @TempDir private Path folder;

  @Test
  void anEntryIsReadAsText() throws IOException {
    Press press = new Press(PLAIN).title("ARLANDIA").labelled("Head of state", "Anna Arl");
    press.heading("Background").paragraph("Little changed.").bullet("In May, a man was fined.");

    assertThat(text(read(bytes(press))))
        .isEqualTo(
            """
            ARLANDIA

            Head of state: Anna Arl

            Background

            Little changed.

            • In May, a man was fined.
            """);
  }

  @Test
  void anEncryptedFileIsRefused() throws IOException {
    byte[] plain = bytes(new Press(PLAIN).paragraph("Little changed."));
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertThat(read(locked.toByteArray()))
        .isEqualTo(new Reading.Refused("The PDF is encrypted; send it without a password."));
  }

  @Test
  void picturesOfPagesAreRefused() throws IOException {
    ByteArrayOutputStream scanned = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(scanned);
    }
    assertThat(read(scanned.toByteArray()))
        .isInstanceOfSatisfying(
            Reading.Refused.class, refused -> assertThat(refused.reason()).contains("no text"));
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThat(read("%PDF-1.4 and then nothing".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(Reading.Refused.class);
  }

  @Test
  void everyCutOfAFileIsReadOrRefused() throws IOException {
    byte[] whole = bytes(new Press(PLAIN).title("ARLANDIA").paragraph("Little changed."));
    for (int length = 0; length < whole.length; length += 97) {
      Reading reading = read(Arrays.copyOf(whole, length));
      assertThat(reading).isNotNull();
    }
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = "          ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 1_000; i++) {
          out.write(blanks);
        }
      }
      page.setContents(content);
      document.addPage(page);
      document.save(bomb);
    }
    assertThat(read(bomb.toByteArray()))
        .isEqualTo(new Reading.Refused("The PDF unpacks to far more than a report can hold."));
  }

  @Test
  void aFormThatDrawsItselfEnds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject form = new PDFormXObject(document);
      PDResources resources = new PDResources();
      COSName name = resources.add(form);
      form.setResources(resources);
      String twice = "/" + name.getName() + " Do /" + name.getName() + " Do";
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        out.write(twice.getBytes(StandardCharsets.US_ASCII));
      }
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write(twice.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      document.save(bytes);
    }
    assertThat(read(bytes.toByteArray())).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void aSpecialFontProvesTheLettersThatItDraws() throws IOException {
    Reading reading = read(drawn("AITimes-Roman", "Jovi", "»", " and Arl"));

    assertThat(text(reading)).isEqualTo("Jović and Arl\n");
    assertThat(((Reading.Text) reading).notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.LETTERS_REPAIRED);
  }

  @Test
  void signsOfAnotherFontAreLeftAsTheyStand() throws IOException {
    Reading reading = read(drawn("Courier", "Jovi", "»", " and Arl"));

    assertThat(text(reading)).contains("»");
    assertThat(((Reading.Text) reading).notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.LETTERS_DOUBTFUL);
  }

  /** A line whose middle part is drawn in a font of its own. */
  private static byte[] drawn(String font, String before, String special, String after)
      throws IOException {
    PDType1Font text = new PDType1Font(FontName.TIMES_ROMAN);
    PDType1Font other = new PDType1Font(FontName.TIMES_ROMAN);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.newLineAtOffset(100, 500);
        content.setFont(text, 10);
        content.showText(before);
        content.setFont(other, 10);
        content.showText(special);
        content.setFont(text, 10);
        content.showText(after);
        content.endText();
      }
      other.getCOSObject().setName(COSName.BASE_FONT, font);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private byte[] bytes(Press press) throws IOException {
    Path file = folder.resolve("report.pdf");
    press.save(file);
    return Files.readAllBytes(file);
  }

  private static Reading read(byte[] bytes) {
    return new PdfReader().read(bytes);
  }

  private static String text(Reading reading) {
    return ((Reading.Text) reading).text().value();
  }
}
