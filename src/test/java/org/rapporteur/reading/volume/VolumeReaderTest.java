package org.rapporteur.reading.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Press;
import org.rapporteur.Press.Look;
import org.rapporteur.reading.Reading;

class VolumeReaderTest {

  private static final Set<String> COUNTRIES = Set.of("ARLANDIA", "BORDURIA", "CARPANIA");

  private static final String LONG =
      "The courts heard cases against people who had met to speak about the price of bread, and none"
          + " of those who came before them was given a lawyer of her choice. Observers who asked to"
          + " attend were told that the rooms were full. Families waited outside in the snow until"
          + " late in the evening, when the buses that took the prisoners away had already left.";

  @TempDir private Path folder;

  /** Ways in which annual reports are set. */
  @SuppressWarnings("ImmutableEnumChecker") // a look is a record of plain values
  enum Printed {
    TWO_COLUMNS_WITH_INDENTS(new Look(2, 9, false, true, 26, false, false, "World Report 2007")),
    VALUES_AT_THE_RIGHT(new Look(2, 9, false, true, 20, false, true, "World Report 2007")),
    ONE_COLUMN_ONE_TYPEFACE(new Look(1, 0, false, false, 18, false, false, "World Report 2007")),
    THREE_COLUMNS_BROKEN_WORDS(new Look(3, 9, true, true, 22, false, false, "World Report 2007")),
    TITLE_ACROSS_COLUMNS(new Look(2, 9, false, true, 28, true, false, "World Report 2007"));

    private final Look look;

    Printed(Look look) {
      this.look = look;
    }
  }

  @ParameterizedTest
  @EnumSource
  void entriesAreReadInWholeParagraphs(Printed printed) {
    Press press = new Press(printed.look);
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.lead("Prices rose and so did the number of arrests. Nobody answered for either.");
    press.heading("Background").paragraph(LONG).paragraph(LONG).paragraph(LONG);
    press.heading("Freedom of expression").paragraph(LONG);
    press.bullet("On 3 May, Ida Berg was arrested in Nordhaven for a poem. " + LONG);
    press.bullet("In June, Olaf Dahl was fined.").paragraph(LONG);
    press.title("BORDURIA").formalName("KINGDOM OF BORDURIA");
    header(press, "King Otto");
    press.heading("Background").paragraph(LONG).paragraph(LONG);

    List<VolumeEntry> entries = read(press);

    assertThat(entries).extracting(VolumeEntry::name).containsExactly("ARLANDIA", "BORDURIA");
    assertThat(text(entries.get(0)).split("\n\n"))
        .containsSubsequence("ARLANDIA", "REPUBLIC OF ARLANDIA")
        .containsSubsequence("Background", LONG, LONG, LONG, "Freedom of expression", LONG)
        .containsSubsequence(
            "• On 3 May, Ida Berg was arrested in Nordhaven for a poem. " + LONG,
            "• In June, Olaf Dahl was fined.",
            LONG);
    assertThat(text(entries.get(0)).lines())
        .containsSubsequence(
            "Head of state: Anna Arl (replaced Bo Arl in March, who had replaced Cy Arl)",
            "Death penalty: retentionist");
    assertThat(text(entries.get(1)).split("\n\n")).endsWith("Background", LONG, LONG);
    assertThat(text(entries.get(0))).doesNotContain("World Report").doesNotContain("BORDURIA");
  }

  @ParameterizedTest
  @EnumSource
  void theEditionStandsInRunningHeads(Printed printed) {
    Press press = new Press(printed.look);
    for (String name : List.of("ARLANDIA", "BORDURIA", "CARPANIA")) {
      press.title(name).formalName("REPUBLIC OF " + name);
      header(press, "Anna Arl");
      press.heading("Background");
      for (int i = 0; i < 60; i++) {
        press.paragraph(LONG);
      }
    }
    assertThat(read(press)).hasSize(3).extracting(VolumeEntry::edition).containsOnly(2007);
  }

  @Test
  void whatIsNoEntryIsPassedOver() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("PREFACE").paragraph(LONG).paragraph(LONG);
    press.title("NORTH AND SOUTH").heading("Background").paragraph(LONG);
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG);
    press.title("ANNEX").paragraph(LONG);

    List<VolumeEntry> entries = read(press);

    assertThat(entries).extracting(VolumeEntry::name).containsExactly("ARLANDIA");
    assertThat(text(entries.getFirst())).endsWith(LONG).doesNotContain("ANNEX");
  }

  @Test
  void aListOfCountriesIsNoEntry() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("ARLANDIA").title("BORDURIA").title("CARPANIA");

    assertThat(new VolumeReader(COUNTRIES::contains).read(saved(press), entry -> {}))
        .isInstanceOf(VolumeReading.Refused.class);
  }

  @Test
  void countriesWithoutAHeaderAreEntriesToo() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("ARLANDIA").paragraph(LONG).paragraph(LONG);
    press.title("BORDURIA").paragraph(LONG).paragraph(LONG);

    assertThat(read(press)).extracting(VolumeEntry::name).containsExactly("ARLANDIA", "BORDURIA");
  }

  @Test
  void aNameInSmallerLettersBelowATitleBelongsToIt() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("ARLANDIA").formalName("(REPUBLIC OF)").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG);

    assertThat(read(press)).extracting(VolumeEntry::name).containsExactly("ARLANDIA (REPUBLIC OF)");
  }

  @Test
  void aHeaderWithoutATitleBeginsAnEntry() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG).paragraph(LONG);
    press.formalName("REPUBLIC OF BORDURIA");
    header(press, "Bo Bord");
    press.heading("Background").paragraph(LONG);

    assertThat(read(press))
        .extracting(VolumeEntry::name)
        .containsExactly("ARLANDIA", "REPUBLIC OF BORDURIA");
  }

  @Test
  void aTitleOfAPartEndsAnEntry() {
    Press press = new Press(new Look(2, 9, false, true, 20, false, false, "World Report 2007"));
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG);
    press.partTitle("PART TWO").paragraph(LONG).paragraph("Nobody is Arlandian here.");
    press.title("BORDURIA").formalName("KINGDOM OF BORDURIA");
    header(press, "King Otto");
    press.heading("Background").paragraph(LONG);

    List<VolumeEntry> entries = read(press);

    assertThat(entries).extracting(VolumeEntry::name).containsExactly("ARLANDIA", "BORDURIA");
    assertThat(text(entries.getFirst())).doesNotContain("Arlandian");
  }

  @Test
  void aSentenceOnAHeadOfStateIsNoHeader() {
    Press press = new Press(Printed.TWO_COLUMNS_WITH_INDENTS.look);
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG).paragraph(LONG);
    press.paragraph("Head of government Dag Arl resigned in May.").paragraph("Then all was calm.");

    assertThat(text(read(press).getFirst())).endsWith("Then all was calm.");
  }

  @Test
  void headersBelowSmallNamesAreEntriesToo() {
    Press press = new Press(new Look(2, 9, false, true, 9, false, false, "World Report 2007"));
    press.title("ARLANDIA").formalName("REPUBLIC OF ARLANDIA");
    header(press, "Anna Arl");
    press.heading("Background").paragraph(LONG).paragraph(LONG);
    press.title("BORDURIA").formalName("KINGDOM OF BORDURIA");
    header(press, "King Otto");
    press.heading("Background").paragraph(LONG);

    assertThat(read(press)).extracting(VolumeEntry::name).containsExactly("ARLANDIA", "BORDURIA");
  }

  private static void header(Press press, String head) {
    press
        .labelled("Head of state", head + " (replaced Bo Arl in March, who had replaced Cy Arl)")
        .labelled("Head of government", "Dag Arl")
        .labelled("Death penalty", "retentionist");
  }

  private List<VolumeEntry> read(Press press) {
    List<VolumeEntry> entries = new ArrayList<>();
    VolumeReading reading = new VolumeReader(COUNTRIES::contains).read(saved(press), entries::add);
    assertThat(reading).isEqualTo(new VolumeReading.Finished(entries.size()));
    return entries;
  }

  private Path saved(Press press) {
    Path file = folder.resolve("volume.pdf");
    press.save(file);
    return file;
  }

  private static String text(VolumeEntry entry) {
    return ((Reading.Text) entry.reading()).text().value().strip();
  }
}
