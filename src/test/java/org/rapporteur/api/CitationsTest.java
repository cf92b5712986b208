package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** A report can be cited in whatever form the reader's program takes. */
@ServiceTest
class CitationsTest {

  private static final String CITATION = "/v1/reports/sample-2003-kaz/citation";

  @Test
  void aLineNamesPublisherAndTitle() {
    assertThat(when().get(CITATION).asString())
        .contains("Rapporteur Sample Report 2003 - Kazakstan")
        .contains("2003")
        .hasLineCount(1);
  }

  @Test
  void bibtexIsReadByAParserOfBibtex() throws ParseException {
    String bibtex = when().get(CITATION + "?style=bibtex").asString();
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(bibtex));
    BibTeXEntry entry = Objects.requireNonNull(read.getEntries().get(new Key("sample-2003-kaz")));
    assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_TECHREPORT);
    assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{Rapporteur}");
    assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
        .isEqualTo("{Rapporteur Sample Report 2003 - Kazakstan}");
    assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2003");
  }

  @Test
  void risBeginsWithItsTypeAndEndsWithItsEnd() {
    String ris = when().get(CITATION + "?style=RIS").asString();
    assertThat(ris)
        .startsWith("TY  - RPRT\r\n")
        .contains("TI  - Rapporteur Sample Report 2003 - Kazakstan\r\n")
        .contains("PY  - 2003\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void cslIsAListOfOneItem() throws IOException {
    JsonNode item =
        new ObjectMapper().readTree(when().get(CITATION + "?style=csl").asByteArray()).get(0);
    assertThat(item.get("id").asText()).isEqualTo("sample-2003-kaz");
    assertThat(item.get("type").asText()).isEqualTo("report");
    assertThat(item.at("/author/0/literal").asText()).isEqualTo("Rapporteur");
    assertThat(item.at("/issued/date-parts/0/0").asInt()).isEqualTo(2003);
    assertThat(item.get("note").asText()).contains("invented");
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-bibtex,@techreport{",
    "application/x-research-info-systems,TY  -",
    "application/vnd.citationstyles.csl+json,[{",
    "text/plain,Rapporteur",
    "*/*,Rapporteur"
  })
  void acceptChoosesTheForm(String accept, String begin) {
    assertThat(given().accept(accept).get(CITATION).asString()).startsWith(begin);
  }

  @Test
  void aFormThatNobodyKnowsIsRefused() {
    when()
        .get(CITATION + "?style=mla")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("style"));
    when().get("/v1/reports/sample-2003-xxx/citation").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/reports/sample-2003-kaz,/v1/reports/sample-2003-kaz",
    "/v1/reports/sample-2003-kaz/text,/v1/reports/sample-2003-kaz",
    "/v1/leaders?country=KAZ&asOf=2002-06-30&format=csv,/v1/leaders?country=KAZ&asOf=2002-06-30",
    "/v1/countries/KAZ/profile?asOf=2002-06-30,/v1/countries/KAZ/profile?asOf=2002-06-30",
    "/v1/incidents?limit=1&fields=id,/v1/incidents",
    "/v1/incidents/summary?by=act,/v1/incidents/summary?by=act"
  })
  void everyAnswerSaysUnderWhichAddressItIsCited(String asked, String cited) {
    assertThat(when().get(asked).headers().getValues("Link"))
        .contains("<%s>; rel=\"cite-as\"".formatted(cited));
  }
}
