package org.rapporteur.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The addresses of the contract, which the build leaves in the program. */
@ApplicationScoped
public class Routes {

  private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private final ObjectMapper json;

  /** What each address takes, by the address with its parameters in braces. */
  private Map<String, String> methods = Map.of();

  Routes(ObjectMapper json) {
    this.json = json;
  }

  /** Every address, with its parameters in braces. */
  public Set<String> templates() {
    return methods().keySet();
  }

  /** What each address takes, as the Allow header lists it. Read when it is first asked for. */
  synchronized Map<String, String> methods() {
    if (methods.isEmpty()) {
      methods = read();
    }
    return methods;
  }

  private Map<String, String> read() {
    try (InputStream contract =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
      return json.readTree(Objects.requireNonNull(contract)).get("paths").properties().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, path -> methods(path.getValue())));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String methods(JsonNode operations) {
    TreeSet<String> methods = new TreeSet<>();
    operations.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
    methods.add("OPTIONS");
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return String.join(", ", methods);
  }
}
