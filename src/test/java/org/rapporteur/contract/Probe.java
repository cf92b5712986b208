package org.rapporteur.contract;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request that is odd in one place.
 *
 * @param operation null: the address is perhaps of another operation or of none
 * @param target the address as it stands on the wire
 * @param body its bytes, each as the character of that number
 * @param blamed the parameter that is odd: if the answer is 400, it is named; null: none
 */
record Probe(
    @Nullable ContractOperation operation,
    String method,
    String target,
    Map<String, String> headers,
    String body,
    @Nullable String blamed) {

  static Probe of(
      ContractOperation operation, ContractOperation.Address address, @Nullable String blamed) {
    return new Probe(
        operation,
        operation.method(),
        address.complete(operation).target(),
        Map.of("Accept", "*/*"),
        "",
        blamed);
  }

  Probe elsewhere() {
    return new Probe(null, method, target, headers, body, blamed);
  }

  Probe with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Probe(operation, method, target, more, body, blamed);
  }

  Probe bearing(String other) {
    return new Probe(operation, method, target, headers, other, blamed);
  }

  @Override
  public String toString() {
    return "%s %s %s %d bytes".formatted(method, target, headers, body.length());
  }
}
