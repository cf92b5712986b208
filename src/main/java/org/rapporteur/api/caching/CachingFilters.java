package org.rapporteur.api.caching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Answers 304 to whoever has the answer already, and says how long an answer may be kept. */
public class CachingFilters {

  private static final int AFTER_THE_PARAMETERS = Priorities.USER + 1000;
  private static final String TAG = EntityTag.class.getName();
  private static final String VERSION = Tags.class.getName();
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** What an address alone does not decide. */
  private static final String VARY = "Accept, Accept-Encoding, Authorization";

  /** Every answer may be kept and has to be asked for again: a takedown must reach everybody. */
  private static final String FOR_ALL = "public, no-cache";

  private static final String FOR_ONE = "private, no-cache";
  private static final String FOR_NOBODY = "no-store";

  private final Tags tags;
  private final ObjectMapper mapper;

  CachingFilters(Tags tags, ObjectMapper mapper) {
    this.tags = tags;
    this.mapper = mapper;
  }

  /** Answers 304 before anything is read, where the tag is known before the answer. */
  @ServerRequestFilter(priority = AFTER_THE_PARAMETERS)
  public @Nullable Response compare(
      ContainerRequestContext request, ResourceInfo resource, UriInfo asked, HttpHeaders headers) {
    if (!READING.contains(request.getMethod()) || isOfItsOwn(resource.getResourceMethod())) {
      return null;
    }
    String version = tags.version();
    EntityTag tag = tags.of(version, asked, headers);
    request.setProperty(VERSION, version);
    request.setProperty(TAG, tag);
    // Any tag at all is one of an answer that there is, which only the answer can tell.
    boolean any = "*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    ResponseBuilder same = any ? null : request.getRequest().evaluatePreconditions(tag);
    return same == null ? null : same.build();
  }

  /**
   * The state of the data that an answer is made of, or an older one; empty: the answer is not of
   * the data alone, or not for everybody.
   */
  public static Optional<String> versionForAll(ContainerRequestContext request) {
    return isOpen(request)
        ? Optional.ofNullable((String) request.getProperty(VERSION))
        : Optional.empty();
  }

  @ServerResponseFilter
  public void mark(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean found = response.getStatus() < 300 || response.getStatus() == 304;
    if (!READING.contains(request.getMethod()) || !found) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, FOR_NOBODY);
      return;
    }
    headers.putSingle(HttpHeaders.VARY, VARY);
    EntityTag known = (EntityTag) request.getProperty(TAG);
    boolean shared = known != null && isOpen(request);
    headers.putSingle(HttpHeaders.CACHE_CONTROL, shared ? FOR_ALL : FOR_ONE);
    EntityTag tag = known == null ? ofAnswer(response, resource.getResourceMethod()) : known;
    if (tag != null) {
      headers.putSingle(HttpHeaders.ETAG, tag);
      if (request.getRequest().evaluatePreconditions(tag) != null) {
        response.setStatusInfo(Status.NOT_MODIFIED);
        response.setEntity(null);
      }
    }
  }

  /** The tag where it is made of the answer; null: a stream has none. */
  private @Nullable EntityTag ofAnswer(ContainerResponseContext response, Method method) {
    return isStream(method) || !response.hasEntity() ? null : Tags.of(bytes(response.getEntity()));
  }

  private byte[] bytes(Object answer) {
    try {
      return mapper.writeValueAsBytes(answer);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an answer cannot be written", broken);
    }
  }

  private static boolean isOpen(ContainerRequestContext request) {
    return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
  }

  /** Whether what an operation answers changes without a write to the data. */
  public static boolean isOfItsOwn(Method method) {
    return isStream(method)
        || method.isAnnotationPresent(ChangesByItself.class)
        || method.getDeclaringClass().isAnnotationPresent(ChangesByItself.class);
  }

  private static boolean isStream(Method method) {
    return Multi.class.isAssignableFrom(method.getReturnType());
  }
}
