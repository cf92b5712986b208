package org.rapporteur.api.parameters;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Which query parameters an operation takes. */
public final class QueryParameters {

  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private QueryParameters() {}

  /** The names of all, in alphabetical order. */
  public static Set<String> of(Method operation) {
    return KNOWN.computeIfAbsent(operation, QueryParameters::names);
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
