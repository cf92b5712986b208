package org.rapporteur.api.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.api.problems.Problems.ParameterError;

/**
 * Refuses query parameters that an operation does not know or that are given twice: a misspelt
 * filter must not be ignored.
 */
public class KnownParametersFilter {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ResourceInfo resource, UriInfo uri) {
    if (uri.getPath().indexOf('\0') >= 0) {
      throw Problems.of(ProblemType.NOT_FOUND, "No address has a NUL in it.");
    }
    Set<String> names =
        known.computeIfAbsent(resource.getResourceMethod(), KnownParametersFilter::names);
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

  private static Set<String> names(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        fields(parameter.getType()).forEach(field -> addName(field, field.getName(), names));
      } else {
        addName(parameter, parameter.getName(), names);
      }
    }
    return names;
  }

  private static void addName(AnnotatedElement element, String name, Set<String> names) {
    if (element.isAnnotationPresent(RestQuery.class)) {
      names.add(name);
    }
  }

  private static Stream<Field> fields(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
        .flatMap(each -> Arrays.stream(each.getDeclaredFields()));
  }
}
