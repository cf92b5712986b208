package org.rapporteur.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says with 405 which methods an address takes, as RFC 9110 wants it; the framework does not. The
 * contract knows, which the build leaves in the program.
 */
@ApplicationScoped
public class AllowedMethods {

  private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

  private final ObjectMapper json;

  /** What each address takes, by a pattern of the address. */
  private Map<String, String> methods = Map.of();

  AllowedMethods(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  public void allow(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      String path = request.getUriInfo().getPath().replaceAll("/+$", "");
      find(path).ifPresent(methods -> response.getHeaders().putSingle(HttpHeaders.ALLOW, methods));
    }
  }

  private Optional<String> find(String path) {
    return methods().entrySet().stream()
        .filter(each -> path.matches(each.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  /** Read when it is first asked for: most servers never are. */
  private synchronized Map<String, String> methods() {
    if (methods.isEmpty()) {
      methods = read();
    }
    return methods;
  }

  private Map<String, String> read() {
    try (InputStream contract =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
      return json.readTree(Objects.requireNonNull(contract)).get("paths").properties().stream()
          .collect(
              Collectors.toMap(
                  path -> path.getKey().replaceAll("\\{[^}]*}", "[^/]+"),
                  path -> methods(path.getValue())));
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
