package org.rapporteur.api.citations;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says under which address an answer is to be cited (RFC 8574): a report, an incident or a claim
 * under its own, whatever was asked of it; an answer to a question under the question, without what
 * only chooses its form.
 */
public class CiteAs {

  /** Things that have an address of their own, and what is asked of them behind it. */
  private static final Pattern THING =
      Pattern.compile("(/v1/(?:reports|incidents|claims)/[^/]+).*");

  private static final String SUMMARY = "/v1/incidents/summary";

  private static final Pattern OF_THE_SERVICE =
      Pattern.compile("/v1/(?:imports|keys|audit|takedowns).*");

  private static final Set<String> OF_THE_FORM =
      Set.of("format", "fields", "limit", "cursor", "count", "style");

  @ServerResponseFilter
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    URI asked = request.getUriInfo().getRequestUri();
    boolean quotable =
        request.getMethod().equals(HttpMethod.GET)
            && response.getStatus() == 200
            && asked.getRawPath().startsWith("/v1/")
            && !OF_THE_SERVICE.matcher(asked.getRawPath()).matches();
    if (quotable) {
      response
          .getHeaders()
          .add(HttpHeaders.LINK, "<%s>; rel=\"cite-as\"".formatted(address(asked)));
    }
  }

  private static String address(URI asked) {
    Matcher thing = THING.matcher(asked.getRawPath());
    return thing.matches() && !asked.getRawPath().equals(SUMMARY)
        ? thing.group(1)
        : asked.getRawPath() + question(asked.getRawQuery() == null ? "" : asked.getRawQuery());
  }

  private static String question(String query) {
    return Stream.of(query.split("&"))
        .filter(part -> !part.isEmpty() && !OF_THE_FORM.contains(part.replaceFirst("=.*", "")))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("&"), kept -> kept.isEmpty() ? "" : "?" + kept));
  }
}
