package org.rapporteur.parsing.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;

class LeaderValueTest {

  private static final Coverage YEAR_2006 = Coverage.ofEdition(2007);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Bell | Ana Bell ..",
        "King Omar II | King Omar II ..",
        "al-Shaikh Salim bin Said | al-Shaikh Salim bin Said ..",
        "Joao “Nino” Vaz | Joao “Nino” Vaz ..",
        "Filip Jovi» | Filip Jovi» ..",
        "Ana Bell (replaced Ben Cole in January) | Ana Bell 2006-01.., Ben Cole ..2006-01",
        "Ana Bell (replaced Ben Cole in May 2005) | Ana Bell 2005-05.., Ben Cole ..2005-05",
        "Ana Bell (replaced Ben Cole 4 April 2007) | Ana Bell 2007-04-04.., Ben Cole ..2007-04-04",
        "Ana Bell (replaced Ben Cole on 4 April 2007) | Ana Bell 2007-04-04.., Ben Cole "
            + "..2007-04-04",
        "Ana Bell (replaced Theresa May in July) | Ana Bell 2006-07.., Theresa May ..2006-07",
        "Ana Bell (replaced Theresa May) | Ana Bell 2006.., Theresa May ..2006",
        "Ana Bell, replaced Ben Cole in June | Ana Bell 2006-06.., Ben Cole ..2006-06",
        "Ana Bell (replaced Ben Cole in March, who replaced Cy Dean in January)"
            + " | Ana Bell 2006-03.., Ben Cole 2006-01..2006-03, Cy Dean ..2006-01",
        "Ana Bell (replaced Ben Cole in May, who had replaced Cy Dean in March, who replaced "
            + "Di Ek in"
            + " February) | Ana Bell 2006-05.., Ben Cole 2006-03..2006-05,"
            + " Cy Dean 2006-02..2006-03, Di Ek ..2006-02",
        "Ana Bell (replaced Ben Cole in May, who replaced Cy Dean earlier in May)"
            + " | Ana Bell 2006-05.., Ben Cole 2006-05..2006-05, Cy Dean ..2006-05",
        "Ana Bell (replaced Ben Cole in March and Cy Dean in June)"
            + " | Ana Bell 2006-06.., Ben Cole ..2006-03, Cy Dean 2006-03..2006-06",
        "Ana Bell (replaced Ben Cole in July following his resignation in April)"
            + " | Ana Bell 2006-07.., Ben Cole ..2006-04",
        "Ana Bell (provisionally replaced Ben Cole in July)"
            + " | Ana Bell interim 2006-07.., Ben Cole ..2006-07",
        "Ana Bell (caretaker, replaced Ben Cole in November)"
            + " | Ana Bell interim 2006-11.., Ben Cole ..2006-11",
        "Ana Bell (replaced Ben Cole (interim) in May)"
            + " | Ana Bell 2006-05.., Ben Cole interim ..2006-05",
        "Ana Bell (replaced interim head Ben Cole in May)"
            + " | Ana Bell 2006-05.., Ben Cole interim ..2006-05",
        "Ana Bell (replaced caretaker prime minister Ben Cole in May)"
            + " | Ana Bell 2006-05.., Ben Cole interim ..2006-05",
        "Ana Bell (replaced Ben Cole’s interim government in May)"
            + " | Ana Bell 2006-05.., Ben Cole interim ..2006-05",
        "Ana Bell, until April | Ana Bell ..2006-04",
        "Ana Bell (replaced by Ben Cole in May) | Ana Bell ..2006-05, Ben Cole 2006-05..",
        "Ana Bell (interim) | Ana Bell interim ..",
        "Ana Bell (acting) | Ana Bell acting ..",
        "Ana Bell (interim since June) | Ana Bell interim 2006-06..",
        "Ana Bell (interim government from 26 April 2006) | Ana Bell interim 2006-04-26..",
        "Ana Bell, acting (replaced Ben Cole in May) | Ana Bell acting 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (interim; replaced Ben Cole in May) | Ana Bell interim 2006-05.., Ben Cole ..2006-05",
        "Ana Bell – replaced Ben Cole in May | Ana Bell 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (Replaced Ben Cole on May 5) | Ana Bell 2006-05-05.., Ben Cole ..2006-05-05",
        "Ana Bell (replaced Ben Cole at the end of May) | Ana Bell 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (replaced Ben Cole as head of state in May) | Ana Bell 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (temporarily replaced Ben Cole in May)"
            + " | Ana Bell interim 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (replaced Ben Cole in May following his assassination in April)"
            + " | Ana Bell 2006-05.., Ben Cole ..2006-04",
        "Ana Bell (replaced in May by Ben Cole) | Ana Bell ..2006-05, Ben Cole 2006-05..",
        "Ana Bell (died in May) | Ana Bell ..2006-05",
        "Ana Bell (resigned on 5 May) | Ana Bell ..2006-05-05",
        "Ana Bell (died in May; replaced by Ben Cole in June) | Ana Bell ..2006-05, Ben Cole 2006-06..",
        "Ana Bell (interim until May), Ben Cole (from May)"
            + " | Ben Cole 2006-05.., Ana Bell interim ..2006-05",
        "Ana Bell (elected in May) | Ana Bell 2006..",
        "Ana Bell (re-elected in May) | Ana Bell ..",
        "Ana Bell (sworn in May) | Ana Bell 2006-05..",
        "Ana Bell until 12 March, then Ben Cole | Ben Cole 2006-03-12.., Ana Bell ..2006-03-12",
        "Ana Bell (until March), Ben Cole (from March) | Ben Cole 2006-03.., Ana Bell ..2006-03",
        "Ana Bell (until March); Ben Cole (from April) | Ben Cole 2006-04.., Ana Bell ..2006-03",
        "de facto Ana Bell (replaced Ben Cole in June) | Ana Bell 2006-06.., Ben Cole ..2006-06",
        "Acting President Ana Bell | Ana Bell acting ..",
        "Josef (Joe) Bell (replaced Ben Cole in May) | Josef (Joe) Bell 2006-05.., Ben Cole ..2006-05",
        "Ana Bell, Jr. (replaced Ben Cole Sr in May) | Ana Bell, Jr. 2006-05.., Ben Cole Sr ..2006-05",
        "Hans-Adam II | Hans-Adam II ..",
        "A. P. J. d’Alva | A. P. J. d’Alva ..",
        "Ûeljko Be?a?evi? (replaced Ji¦í ©tur in May) | Ûeljko Be?a?evi? 2006-05.., Ji¦í ©tur ..2006-05",
        "State Peace and Order Council | State Peace and Order Council ..",
        "Ana Bell (de facto since August 2005, elected in August 2006) | Ana Bell 2005-08..",
        "Ana Bell. | Ana Bell ..",
        "Ana Bell, Jr. | Ana Bell, Jr. ..",
        "Ana Bell (since May; replaced Ben Cole in May) | Ana Bell 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (replaced Ben Cole in May; interim) | Ana Bell interim 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (replaced Ben Cole in May; interim since May)"
            + " | Ana Bell interim 2006-05.., Ben Cole ..2006-05",
        "Ana Bell (Interim Prime Minister) | Ana Bell interim ..",
        "Ana Bell (Acting President) | Ana Bell acting ..",
        "Ana Bell (interim; Prime Minister) | Ana Bell interim ..",
        "Ana Bell (acting; President) | Ana Bell acting ..",
      })
  void readsWhoHeldTheOfficeWhen(String value, String tenures) {
    assertThat(describe(read(value))).isEqualTo(tenures);
    assertThat(read(value).unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Queen Joan, represented by Ana Bell | Ana Bell",
        "Queen Joan, represented by Governor General Ana Bell | Ana Bell",
        "Queen Joan represented by Sir Ben Cole | Sir Ben Cole",
        "Queen Joan (represented by Sir Ben Cole) | Sir Ben Cole",
        "Queen Joan, represented by the Governor-General, Sir Ben Cole | Sir Ben Cole",
      })
  void aMonarchIsNamedWithTheRepresentative(String value, String representative) {
    List<Tenure> tenures = read(value).tenures();

    assertThat(tenures).hasSize(1);
    assertThat(tenures.getFirst().leader().name()).isEqualTo("Queen Joan");
    assertThat(tenures.getFirst().leader().representedBy()).isEqualTo(representative);
  }

  @Test
  void aChangeOfRepresentativeIsNoChangeOfMonarch() {
    List<Tenure> tenures =
        read("Queen Joan, represented by Ana Bell (replaced Governor General Ben Cole in August)")
            .tenures();

    assertThat(tenures).extracting(tenure -> tenure.leader().name()).containsOnly("Queen Joan");
    assertThat(tenures)
        .extracting(tenure ->
            tenure.leader().representedBy()
                + " "
                + tenure.period().from()
                + " "
                + tenure.period().until())
        .containsExactly("Ana Bell 2006-08 null", "Ben Cole null 2006-08");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rotating presidency - Ana Bell, Ben Cole, Cy Dean",
        "rotating presidency (Ana Bell, Ben Cole, Cy Dean)",
        "three-member presidency: Ana Bell, Ben Cole and Cy Dean",
        "Captains Regent Ana Bell, Ben Cole and Cy Dean",
        "Ana Bell, Ben Cole and Cy Dean"
      })
  void thoseWhoHoldAnOfficeTogetherAreAllNamed(String value) {
    assertThat(read(value).tenures())
        .hasSize(3)
        .allMatch(tenure -> tenure.leader().collective())
        .extracting(tenure -> tenure.leader().name())
        .containsExactly("Ana Bell", "Ben Cole", "Cy Dean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leader of the Republic: Ana Bell | Leader of the Republic",
        "Ana Bell (President) | President",
        "Ana Bell (Prime Minister of interim government) | Prime Minister of interim government",
        "Ana Bell, Prime Minister | Prime Minister",
        "Interim Prime Minister Ana Bell | Interim Prime Minister",
        "Ana Bell, as head of the State Council (replaced Ben Cole in May) | head of the State Council",
        "Captains Regent Ana Bell and Ben Cole | Captains Regent",
        "rotating presidency - Ana Bell, Ben Cole | ",
      })
  void theOfficeIsKeptAsPrinted(String value, String office) {
    assertThat(read(value).tenures().getFirst().leader().officeAsPublished()).isEqualTo(office);
    assertThat(read(value).tenures().getFirst().leader().name()).isEqualTo("Ana Bell");
  }

  @Test
  void aTerritoryInABracketIsTheJurisdiction() {
    assertThat(read("Ana Bell (Northland), Ben Cole (Southland)").tenures())
        .extracting(Tenure::jurisdiction)
        .containsExactly("Northland", "Southland");
    assertThat(
            read("Ana Bell (Northland), Ben Cole (Southland, replaced Cy Dean in May)").tenures())
        .extracting(Tenure::jurisdiction)
        .containsExactly("Northland", "Southland", "Southland");
  }

  @Test
  void whoLeftACollectiveWasOneOfSeveral() {
    assertThat(read("rotating presidency - Ana Bell, Ben Cole (replaced Cy Dean in May)").tenures())
        .hasSize(3)
        .allMatch(tenure -> tenure.leader().collective());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Bell (after much quarrel) | Ana Bell ..",
        "Ana Bell (replaced the whole cabinet in May) | Ana Bell ..",
        "Ana Bell (interim), after much quarrel | Ana Bell interim ..",
        "rotating presidency - Ana Bell (after much quarrel), Ben Cole | Ana Bell .., Ben Cole ..",
        // Of two days on which one office was taken the first is kept.
        "Ana Bell (since March; replaced Ben Cole in May) | Ana Bell 2006-03..",
        "Ana Bell (replaced Ben Cole in May; since March) | Ana Bell 2006-05.., Ben Cole ..2006-05",
      })
  void aNoteThatIsNotUnderstoodLeavesTheName(String value, String tenures) {
    assertThat(describe(read(value))).isEqualTo(tenures);
    assertThat(read(value).unread()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"600, 1", "601, 0"})
  void whatIsLongerThanAnyHeaderLineIsNoValue(int length, int tenures) {
    assertThat(read("Ana Bell (" + "o".repeat(length - 11) + ")").tenures()).hasSize(tenures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vacant",
        "the army council",
        "Ana Bell, Ben Cole",
        "12 ministers",
        "- -",
        "Vacant since May",
        "disputed",
        "Ana Bell/Ben Cole",
        "Ana Bell (President), Ben Cole (Prime Minister)",
        "President of the Council of Ministers Ana Bell",
        "Ana Bell (January to May), Ben Cole",
        "Ana Bell, after much quarrel",
        "Ana Bell (until March), the army council (from March)",
        "Ana Bell (until March), Ben Cole (from March; after much quarrel)",
        "Ana Bell (Northland), the army council (Southland)",
        "President Ana Bell and Prime Minister Ben Cole",
        "Queen Joan, represented by the army council",
        "the queen, represented by Ana Bell"
      })
  void nobodyIsNamedWhereItIsNotClear(String value) {
    assertThat(read(value).tenures()).isEmpty();
  }

  @Test
  void anUndatedReplacementIsLeftOutWhereTheCoverageIsInTwoYears() {
    Coverage twoYears = new Coverage(LocalDate.of(2001, 11, 1), LocalDate.of(2002, 11, 30));

    assertThat(describe(read("Ana Bell (replaced Ben Cole)", twoYears))).isEqualTo("Ana Bell ..");
  }

  @Test
  void thePredecessorIsQuotedFromTheNote() {
    CanonicalText text = CanonicalText.of("Ana Bell (replaced Ben\nCole in January)");
    List<Tenure> tenures =
        LeaderValue.read(new Slice(text, 0, text.value().length()), YEAR_2006).tenures();

    assertThat(text.quote(tenures.get(1).evidence().span()))
        .isEqualTo("replaced Ben\nCole in January");
    assertThat(tenures.get(1).leader().name()).isEqualTo("Ben Cole");
  }

  private static LeaderValue read(String value) {
    return read(value, YEAR_2006);
  }

  private static LeaderValue read(String value, @Nullable Coverage coverage) {
    CanonicalText text = CanonicalText.of(value);
    return LeaderValue.read(new Slice(text, 0, text.value().length()), coverage);
  }

  private static String describe(LeaderValue value) {
    return value.tenures().stream()
        .map(LeaderValueTest::describe)
        .collect(Collectors.joining(", "));
  }

  private static String describe(Tenure tenure) {
    return tenure.leader().name()
        + (tenure.leader().interim() ? " interim " : tenure.leader().acting() ? " acting " : " ")
        + (tenure.period().from() == null ? "" : tenure.period().from())
        + ".."
        + (tenure.period().until() == null ? "" : tenure.period().until());
  }
}
