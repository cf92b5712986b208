package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** The catalog says in RDF what can be had, and all of it can. */
@ServiceTest
class CatalogTest {

  private static final String HERE = "https://data.example.org/v1/catalog";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  @Test
  void eachDataSetIsOneOfDcat() throws JsonLdError {
    assertThat(subjects(TYPE, DCAT + "Dataset"))
        .contains(
            "https://data.example.org/v1/exports/icc",
            "https://data.example.org/v1/exports/death-penalty");
    assertThat(subjects(TYPE, DCAT + "Catalog")).containsExactly(HERE);
    assertThat(objects(DCAT + "downloadURL"))
        .contains("https://data.example.org/v1/exports/icc.zip")
        .hasSizeGreaterThan(20);
  }

  @Test
  void theTimeThatTheDataSpeakOfIsADate() throws JsonLdError {
    assertThat(objects(DCAT + "startDate")).anyMatch(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"));
  }

  @Test
  void everythingThatItNamesCanBeHad() {
    List<String> addresses =
        when()
            .get("/v1/catalog")
            .path("'dcat:dataset'.'dcat:distribution'.flatten().'dcat:downloadURL'.'@id'");
    assertThat(addresses).hasSizeGreaterThan(20);
    addresses.forEach(address -> given().head(address).then().statusCode(200));
  }

  private static List<String> subjects(String predicate, String object) throws JsonLdError {
    return triples(predicate)
        .filter(triple -> triple.getObject().getValue().equals(object))
        .map(triple -> triple.getSubject().getValue())
        .toList();
  }

  private static List<String> objects(String predicate) throws JsonLdError {
    return triples(predicate).map(triple -> triple.getObject().getValue()).toList();
  }

  private static Stream<RdfNQuad> triples(String predicate) throws JsonLdError {
    String catalog = when().get("/v1/catalog").asString();
    RdfDataset rdf = JsonLd.toRdf(JsonDocument.of(new StringReader(catalog))).base(HERE).get();
    return rdf.toList().stream().filter(each -> each.getPredicate().getValue().equals(predicate));
  }
}
