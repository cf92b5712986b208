package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.HeaderFact;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Section;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;

/**
 * Holds what the parser finds in the sample reports against what an attentive reader takes from
 * them.
 */
class SampleReportsTest {

  private static final Series SAMPLE =
      new Series(
          "sample",
          "Rapporteur Sample Report",
          "Rapporteur",
          new Rights("", "", TextPolicy.FULL_TEXT),
          true);

  private static final ExpectedFindings EXPECTED = ExpectedFindings.read();

  static Stream<String> files() {
    return EXPECTED.files().stream();
  }

  @Test
  void everySampleIsListedForLoading() {
    assertThat(read("index.txt").value().lines()).containsExactlyElementsOf(EXPECTED.files());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theMastheadIsRead(String file) {
    ExpectedFindings expected = EXPECTED.of(file).report();
    ParsedReport parsed = parse(read(file));
    Masthead masthead = parsed.masthead();
    assertThat(String.valueOf(masthead.edition())).isEqualTo(expected.one("edition"));
    assertThat(String.valueOf(masthead.publishedOn())).isEqualTo(expected.one("publishedOn"));
    assertThat(masthead.countryAsPublished()).isEqualTo(expected.one("countryAsPublished"));
    assertThat(Objects.requireNonNull(parsed.coverage()).from())
        .isEqualTo(expected.one("coverageFrom"));
    assertThat(parsed.coverage().to()).isEqualTo(expected.one("coverageTo"));
    assertThat(summary(read(file), parsed)).startsWith(expected.one("summaryStartsWith"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeaderIsRead(String file) {
    List<ExpectedFindings> expected = EXPECTED.of(file).each("header");
    List<HeaderFact> facts = parse(read(file)).headerFacts();
    assertThat(facts.stream().map(HeaderFact::label).toList().subList(0, expected.size()))
        .isEqualTo(expected.stream().map(fact -> fact.one("label")).toList());
    assertThat(facts.stream().map(HeaderFact::value).toList().subList(0, expected.size()))
        .isEqualTo(expected.stream().map(fact -> fact.one("value")).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeaderClaimsWhatItSays(String file) {
    ExpectedFindings expected = EXPECTED.of(file);
    List<String> leaders =
        expected.each("leader").stream()
            .map(leader ->
                String.join(
                    "|",
                    Stream.of(
                            "office",
                            "name",
                            "from",
                            "until",
                            "basis",
                            "representedBy",
                            "jurisdiction")
                        .map(leader::one)
                        .toList()))
            .toList();
    List<Claim> claims = parse(read(file)).claims();
    assertThat(
            claims.stream()
                .filter(claim -> claim.value() instanceof ClaimValue.Leader)
                .map(SampleReportsTest::written))
        .containsExactlyInAnyOrderElementsOf(leaders);
    assertThat(status(claims, "DEATH_PENALTY")).isEqualTo(expected.report().one("deathPenalty"));
    assertThat(status(claims, "ICC")).isEqualTo(expected.report().one("icc"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSectionsAreFoundAndClassified(String file) {
    List<ExpectedFindings> expected = EXPECTED.of(file).each("section");
    List<Section> sections = parse(read(file)).sections();
    assertThat(sections.stream().map(Section::heading))
        .isEqualTo(expected.stream().map(section -> section.one("heading")).toList());
    IntStream.range(0, sections.size())
        .forEach(i ->
            assertThat(expected.get(i).one("topic").split("\\|", -1))
                .contains(sections.get(i).topic().name()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyBulletIsAnIncidentAndHasNothingThatItsWordsDoNotSay(String file) {
    CanonicalText text = read(file);
    List<Incident> incidents = parse(text).incidents();
    for (ExpectedFindings bullet : EXPECTED.of(file).each("bullet")) {
      Incident incident = find(bullet, incidents, text);
      List<String> allowed = new ArrayList<>(bullet.all("act"));
      allowed.addAll(bullet.all("actPossible"));
      assertThat(acts(incident)).as(bullet.one("startsWith")).isSubsetOf(allowed);
      assertThat(spellings(incident)).as(bullet.one("startsWith")).isSubsetOf(bullet.all("person"));
      assertThat(places(incident)).as(bullet.one("startsWith")).isSubsetOf(bullet.all("place"));
    }
  }

  /** Precision comes first, see above; what is found all the same must not shrink. */
  @Test
  void mostOfWhatTheBulletsSayIsFound() {
    Recall acts = new Recall();
    Recall dates = new Recall();
    Recall places = new Recall();
    Recall persons = new Recall();
    for (String file : EXPECTED.files()) {
      CanonicalText text = read(file);
      List<Incident> incidents = parse(text).incidents();
      for (ExpectedFindings bullet : EXPECTED.of(file).each("bullet")) {
        Incident incident = find(bullet, incidents, text);
        acts.count(bullet.all("act"), acts(incident));
        dates.count(bullet.all("date"), dates(incident));
        places.count(bullet.all("place"), places(incident));
        persons.count(bullet.all("person"), spellings(incident));
      }
    }
    assertThat(acts.percent()).as("acts").isGreaterThanOrEqualTo(MOST_ACTS);
    assertThat(dates.percent()).as("dates").isGreaterThanOrEqualTo(MOST_DATES);
    assertThat(places.percent()).as("places").isGreaterThanOrEqualTo(MOST_PLACES);
    assertThat(persons.percent()).as("persons").isGreaterThanOrEqualTo(MOST_PERSONS);
  }

  private static final int MOST_ACTS = 85;
  private static final int MOST_DATES = 98;
  private static final int MOST_PLACES = 75;
  private static final int MOST_PERSONS = 98;

  /** How much of what stands in the text was found. */
  private static final class Recall {
    private int found;
    private int expected;

    void count(List<String> wanted, List<String> actual) {
      expected += wanted.size();
      found += (int) wanted.stream().filter(actual::contains).count();
    }

    int percent() {
      return 100 * found / expected;
    }
  }

  private static ParsedReport parse(CanonicalText text) {
    return new ReportParser(List.of(SAMPLE)).parse(text, ReadingHints.none());
  }

  private static String summary(CanonicalText text, ParsedReport parsed) {
    return text.quote(Objects.requireNonNull(parsed.summary()));
  }

  private static Incident find(
      ExpectedFindings bullet, List<Incident> incidents, CanonicalText text) {
    return incidents.stream()
        .filter(incident -> text.quote(incident.span()).startsWith(bullet.one("startsWith")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no incident starts: " + bullet.one("startsWith")));
  }

  private static List<String> acts(Incident incident) {
    return incident.acts().stream().map(mention -> mention.act().name()).toList();
  }

  private static List<String> dates(Incident incident) {
    return incident.dates().stream()
        .map(mention -> mention.range())
        .map(range ->
            range.from().equals(range.to())
                ? range.from().toString()
                : range.from() + "/" + range.to())
        .toList();
  }

  private static List<String> places(Incident incident) {
    return incident.places().stream().map(PlaceMention::name).toList();
  }

  private static List<String> spellings(Incident incident) {
    return incident.persons().stream().map(PersonMention::spellings).flatMap(List::stream).toList();
  }

  private static String written(Claim claim) {
    ClaimValue.Leader leader = (ClaimValue.Leader) claim.value();
    return Stream.of(
            claim.indicator(),
            leader.name(),
            claim.period().from(),
            claim.period().until(),
            claim.basis(),
            leader.representedBy(),
            claim.jurisdiction())
        .map(part -> Objects.toString(part, ""))
        .reduce((all, part) -> all + "|" + part)
        .orElseThrow();
  }

  private static String status(List<Claim> claims, String indicator) {
    return claims.stream()
        .filter(claim -> claim.indicator().name().equals(indicator))
        .map(claim ->
            switch (claim.value()) {
              case ClaimValue.DeathPenalty penalty -> penalty.status().name();
              case ClaimValue.Icc icc -> icc.status().name();
              case ClaimValue.Figure figure -> figure.toString();
              case ClaimValue.Leader leader -> leader.name();
            })
        .findFirst()
        .orElse("");
  }

  private static CanonicalText read(String file) {
    try (InputStream in = SampleReportsTest.class.getResourceAsStream("/samples/" + file)) {
      return CanonicalText.of(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
