package org.rapporteur.api;

import static io.restassured.RestAssured.when;

/** How many requests read from where, as the service counts them. */
final class Reads {

  private Reads() {}

  static double from(String database) {
    String name = "rapporteur_reads_total{from=\"" + database + "\"} ";
    return when()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }
}
