package org.rapporteur.api.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.rapporteur.api.caching.CachingFilters;
import org.rapporteur.api.contract.RequestIds;

/** Keeps an answer that is made for everybody of the data alone. */
public class AnswerKeeper {

  /** Last of all, when the answer has all of its headers. */
  private static final int LAST = Integer.MIN_VALUE;

  private final KeptAnswers answers;
  private final ObjectMapper mapper;

  AnswerKeeper(KeptAnswers answers, ObjectMapper mapper) {
    this.answers = answers;
    this.mapper = mapper;
  }

  @ServerResponseFilter(priority = LAST)
  public void keep(
      ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing)
      throws JsonProcessingException {
    if (!answers.areKept() || !isWhole(request, response)) {
      return;
    }
    Optional<String> version = CachingFilters.versionForAll(request);
    if (version.isPresent()) {
      byte[] body = write(response, Zipping.isTaken(routing.request()));
      answers.keep(routing.request(), version.get(), answer(response, body, routing));
    }
  }

  private static boolean isWhole(
      ContainerRequestContext request, ContainerResponseContext response) {
    return request.getMethod().equals(HttpMethod.GET)
        && response.getStatus() == 200
        && response.hasEntity()
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
  }

  /** The body as it is sent, in the answer under way as in those to come. */
  private byte[] write(ContainerResponseContext response, boolean zipped)
      throws JsonProcessingException {
    byte[] body = mapper.writeValueAsBytes(response.getEntity());
    if (zipped) {
      body = Zipping.zip(body);
      response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, Zipping.CODING);
    }
    response.setEntity(body);
    return body;
  }

  private static KeptAnswer answer(
      ContainerResponseContext response, byte[] body, RoutingContext routing) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.getStringHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
    headers.remove(RequestIds.HEADER);
    headers.put(HttpHeaders.CONTENT_TYPE, List.of(response.getMediaType().toString()));
    String tag = response.getHeaderString(HttpHeaders.ETAG);
    return new KeptAnswer(tag, headers, Buffer.buffer(body), AskedNotes.of(routing));
  }
}
