package org.rapporteur.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.TestDatabase;
import org.rapporteur.contract.ContractOperation.Address;
import org.rapporteur.contract.ContractOperation.Parameter;

/** Odd requests to an operation, in every place in which one can be odd. The same in each run. */
final class Probes {

  private static final List<String> TOKENS =
      List.of(
          "",
          "Bearer",
          "Bearer ",
          "Bearer x",
          "bearer x",
          "Basic eDp5",
          "Bearer a b",
          "Digest x",
          "Bearer " + "a".repeat(5000),
          "Bearer \u00e9",
          "x",
          "Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjEsImdyb3VwcyI6WyJBRE1JTiJdfQ.",
          "Bearer eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl",
          "Bearer " + TestDatabase.EDITOR_KEY + "x",
          "Bearer " + TestDatabase.EDITOR_KEY);

  private static final List<String> ACCEPTS =
      List.of(
          "",
          "image/png",
          "text/html",
          "application/xml",
          "application/json;q=0",
          "*/*;q=0",
          "*",
          "/",
          "json",
          ";;;",
          "application/json;charset=utf-7",
          "a/b/c",
          "application/*",
          "text/csv, */*;q=0.1",
          "application/json; q=2",
          "application/vnd.x+json",
          ",",
          "application/json, ".repeat(200));

  private static final List<String> CONTENT_TYPES =
      List.of(
          "",
          "text/plain; charset=nonsense",
          "text/plain; charset=utf-16",
          "application/xml",
          "application/json; charset=utf-7",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "application/octet-stream",
          "json",
          "*/*",
          "a/b/c");

  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          "\"\"",
          "[]",
          "{}",
          "{",
          "}",
          "[",
          "{\"",
          "{\"a\"}",
          "{]",
          "{\"a\":1}{\"a\":2}",
          "{\"a\":1,\"a\":2}",
          "{'a':1}",
          "{\"reason\":null}",
          "{\"reason\":[]}",
          "{\"reason\":{}}",
          "{\"reason\":1}",
          "{\"reason\":\"\"}",
          "{\"reason\":\"a\\u0000b\"}",
          "{\"reason\":\"\\ud800\"}",
          "{\"names\":\"x\",\"reason\":\"x\"}",
          "{\"names\":[],\"reason\":\"x\"}",
          "{\"names\":[null],\"reason\":\"x\"}",
          "{\"names\":[[\"x\"]],\"reason\":\"x\"}",
          "{\"names\":[\"\"],\"reason\":\"x\"}",
          "{\"corrects\":1e400}",
          "{\"corrects\":-1}",
          "{\"corrects\":99999999999999999999}",
          "{\"corrects\":1.5}",
          "{\"corrects\":\"1\"}",
          "{\"edition\":1e9,\"text\":\"x\"}",
          "{\"edition\":99999999999,\"text\":\"x\"}",
          "{\"text\":\"\"}",
          "{\"text\":\"x\"}",
          "{\"text\":\"' OR 1=1 --\"}",
          "{\"text\":{\"a\":[]}}",
          "{\"text\":\"<script>alert(1)</script>\"}",
          "{\"text\":\"x\",\"publishedOn\":\"2002-02-30\"}",
          "{\"country\":\"Narnia\",\"indicator\":\"ICC\",\"value\":\"X\",\"from\":\"x\",\"reason\":\"x\"}",
          "{\"country\":\"KAZ\",\"indicator\":\"ICC\",\"source\":[]}",
          "{\"interim\":\"yes\"}",
          "{\"from\":\"2002-13\",\"to\":\"0000\",\"country\":\"KAZ\"}",
          "[".repeat(20_000),
          "{\"a\":".repeat(5_000),
          "{\"reason\":" + "9".repeat(5_000) + "}",
          "\ufeff{}",
          "<html><body>x</body></html>",
          "%PDF-1.4",
          "%PDF-1.7\n%%EOF",
          "PK\u0003\u0004",
          "\u0000",
          "x".repeat(100_000),
          "\n".repeat(10_000),
          "{}\n{}\n{}",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>&b;");

  private final ContractOperation operation;
  private final Random random;

  private Probes(ContractOperation operation, Random random) {
    this.operation = operation;
    this.random = random;
  }

  /**
   * @param values how many for each parameter
   * @param cursors of other questions, as the service gave them
   */
  static List<Probe> of(ContractOperation operation, int values, List<String> cursors) {
    Probes probes = new Probes(operation, new Random(operation.id().hashCode()));
    List<Probe> all = new ArrayList<>(probes.values(values));
    all.addAll(probes.shapes());
    all.addAll(probes.headers());
    if (operation.findParameter("cursor").isPresent()) {
      all.addAll(probes.cursors(cursors));
    }
    if (operation.isWrite()) {
      all.addAll(probes.bodies());
    }
    return all;
  }

  private List<Probe> values(int count) {
    List<Probe> probes = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      for (String value : OddValues.of(parameter, count, random)) {
        String blamed = parameter.isInPath() || value.contains(";") ? null : parameter.name();
        Probe probe = asEditor(Probe.of(operation, address().with(parameter, value), blamed));
        probes.add(parameter.isInPath() && leadsAway(value) ? probe.elsewhere() : probe);
      }
    }
    return probes;
  }

  /** Whether a part of a path makes it another path. */
  private static boolean leadsAway(String value) {
    String plain = value.toLowerCase(Locale.ROOT).replace("%2e", ".");
    return plain.isBlank()
        || plain.equals(".")
        || plain.equals("..")
        || List.of("/", "%2f", "%5c", ";", "?", "#").stream().anyMatch(plain::contains);
  }

  /** Parameters that are missing, given twice, not known, or no parameters at all. */
  private List<Probe> shapes() {
    List<Probe> probes = new ArrayList<>();
    probes.add(asEditor(Probe.of(operation, new Address(operation.path(), List.of()), null)));
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.isInPath()) {
        String pair = parameter.name() + "=" + ContractOperation.encode(parameter.example());
        probes.add(asEditor(Probe.of(operation, address().and(pair).and(pair), parameter.name())));
        probes.add(asEditor(Probe.of(operation, address().and(parameter.name()), null)));
      }
    }
    for (String unknown : List.of("colour=blue", "LIMITS=1", "limit%5B%5D=1", "%63olour=1")) {
      String name = unknown.startsWith("limit%") ? "limit[]" : unknown.replaceAll("=.*", "");
      probes.add(asEditor(Probe.of(operation, address().and(unknown), name.replace("%63", "c"))));
    }
    for (String odd : List.of("=", "&&", "=1", "%zz=1", "%00=1", "a%00=1", "a=1&a=2", "\u00e9=1")) {
      probes.add(
          asEditor(Probe.of(operation, address().and(odd.replace("\u00e9", "%c3%a9")), null)));
    }
    return probes;
  }

  private List<Probe> headers() {
    List<Probe> probes = new ArrayList<>();
    Probe good = asEditor(Probe.of(operation, address(), null));
    ACCEPTS.forEach(accept -> probes.add(good.with("Accept", accept)));
    CONTENT_TYPES.forEach(type -> probes.add(good.with("Content-Type", type)));
    TOKENS.forEach(token -> probes.add(good.with("Authorization", token)));
    for (String method : List.of("PUT", "PATCH", "TRACE", "FOO", "get")) {
      probes.add(new Probe(null, method, good.target(), good.headers(), good.body(), null));
    }
    probes.add(good.with("If-None-Match", "x").with("If-Modified-Since", "never"));
    probes.add(good.with("Last-Event-ID", "x").with("Range", "bytes=9-1"));
    probes.add(good.with("Accept-Encoding", "br;q=x, ,gzip;q=0").with("Accept-Language", "\t"));
    for (String token : List.of("", "x", "1-", "1-0", "1-ffffffffffffffff", "1-0, 1-0")) {
      probes.add(good.with("Consistency-Token", token));
    }
    probes.add(good.with("Content-Encoding", "gzip").with("Expect", "nothing"));
    probes.add(good.with("X-Forwarded-Host", "x\"y").with("X-Request-Id", "<script>"));
    return probes;
  }

  private List<Probe> cursors(List<String> cursors) {
    List<Probe> probes = new ArrayList<>();
    Parameter cursor = operation.findParameter("cursor").orElseThrow();
    for (String other : cursors) {
      probes.add(Probe.of(operation, address().with(cursor, other), "cursor"));
      for (int i = 0; i < 5; i++) {
        char[] forged = other.toCharArray();
        forged[random.nextInt(forged.length)] = (char) ('A' + random.nextInt(26));
        String word = ContractOperation.encode(new String(forged));
        probes.add(Probe.of(operation, address().with(cursor, word), "cursor"));
      }
    }
    return probes;
  }

  private List<Probe> bodies() {
    List<String> types = new ArrayList<>(operation.bodyTypes());
    types.addAll(List.of("", "image/png"));
    List<Probe> probes = new ArrayList<>();
    for (String type : types) {
      Probe typed = asEditor(Probe.of(operation, address(), null));
      Probe probe = type.isEmpty() ? typed : typed.with("Content-Type", type);
      BODIES.forEach(
          body -> probes.add(probe.bearing(new String(body.getBytes(UTF_8), ISO_8859_1))));
      for (int i = 0; i < 20; i++) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        probes.add(probe.bearing(new String(noise, ISO_8859_1)));
      }
    }
    return probes;
  }

  private Address address() {
    return operation.address();
  }

  /** Writes are let in, so that it is not the key alone that is looked at. */
  private Probe asEditor(Probe probe) {
    return operation.isWrite()
        ? probe.with("Authorization", "Bearer " + TestDatabase.ADMIN_KEY)
        : probe;
  }
}
