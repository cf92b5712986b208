package org.rapporteur.api.parameters;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.api.problems.Problems.ParameterError;

/**
 * Refuses query parameters that an operation does not know or that are given twice: a misspelt
 * filter must not be ignored.
 */
public class KnownParametersFilter {

  @ServerRequestFilter
  public void check(ResourceInfo resource, UriInfo uri) {
    if (uri.getPath().indexOf('\0') >= 0) {
      throw Problems.of(ProblemType.NOT_FOUND, "No address has a NUL in it.");
    }
    Set<String> names = QueryParameters.of(resource.getResourceMethod());
    List<ParameterError> errors = new ArrayList<>();
    uri.getQueryParameters().forEach((name, values) -> check(name, values, names, errors));
    if (!errors.isEmpty()) {
      throw Problems.badParameters(errors);
    }
  }

  private static void check(
      String name, List<String> values, Set<String> names, List<ParameterError> errors) {
    if (!names.contains(name)) {
      String allowed =
          names.isEmpty() ? "none is known here" : "known are " + String.join(", ", names);
      errors.add(new ParameterError(name, "is not known; " + allowed));
    } else if (values.size() > 1) {
      errors.add(
          new ParameterError(
              name, "is given " + values.size() + " times; separate several values with commas"));
    }
  }
}
