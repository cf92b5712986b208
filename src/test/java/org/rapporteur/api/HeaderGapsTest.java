package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.submit;

import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** What a header does not say is no claim, and no reason to refuse the report. */
@ServiceTest
class HeaderGapsTest {

  @Test
  void aLabelWithoutAValueIsNoticedAndClaimsNothing() {
    submit(SampleText.entry(1981, "Chad", ""))
        .statusCode(201)
        .body("report.notices.code", hasItem("HEADER_VALUE_MISSING"))
        .body("report.facts.find { it.label == 'Death penalty' }.value", nullValue());
    when().get("/v1/death-penalty?country=TCD&asOf=1980-06-30").then().body("items", empty());
    when().get("/v1/icc?country=TCD&asOf=1980-06-30").then().body("items", hasSize(1));
  }

  @Test
  void notStatedIsNotAbolished() {
    String text = SampleText.entry(1982, "Niger").replaceFirst("Death penalty: .*\n", "");
    submit(text).statusCode(201);
    when().get("/v1/death-penalty?country=NER&asOf=1981-06-30").then().body("items", empty());
  }

  @Test
  void anUnknownValueIsKeptAsPublishedAndClaimsNothing() {
    submit(SampleText.entry(1983, "Mali", "under review"))
        .statusCode(201)
        .body("report.notices.code", hasItem("HEADER_VALUE_UNKNOWN"))
        .body("report.facts.find { it.label == 'Death penalty' }.value", equalTo("under review"));
    when().get("/v1/death-penalty?country=MLI&asOf=1982-06-30").then().body("items", empty());
  }
}
