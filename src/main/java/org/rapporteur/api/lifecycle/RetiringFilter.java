package org.rapporteur.api.lifecycle;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says with every answer of a retiring operation since when, until when and what to ask instead.
 */
public class RetiringFilter {

  private static final String DEPRECATION = "Deprecation";
  private static final String SUNSET = "Sunset";

  /** The one of RFC 1123 that Java has writes days below 10 with one digit, HTTP with two. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  @ServerResponseFilter
  public void announce(ContainerResponseContext response, @Nullable ResourceInfo resource) {
    Method method = resource == null ? null : resource.getResourceMethod();
    Retiring retiring = method == null ? null : method.getAnnotation(Retiring.class);
    if (retiring == null) {
      return;
    }
    MultivaluedMap<String, Object> headers = response.getHeaders();
    // RFC 9745 takes a date of structured fields, RFC 8594 one of HTTP.
    headers.putSingle(DEPRECATION, "@" + begin(retiring.since()).toEpochSecond());
    headers.putSingle(SUNSET, HTTP_DATE.format(begin(retiring.until())));
    // A list has a link to its next page already.
    headers.add(HttpHeaders.LINK, "<%s>; rel=\"successor-version\"".formatted(retiring.instead()));
  }

  private static ZonedDateTime begin(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
  }
}
