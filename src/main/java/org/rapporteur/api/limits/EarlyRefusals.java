package org.rapporteur.api.limits;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.rapporteur.api.access.Bearers;
import org.rapporteur.api.contract.RequestIds;
import org.rapporteur.api.problems.ProblemType;

/**
 * Tells whoever comes when all is taken so, before it is found out what they ask: where most have
 * to be refused, a refusal that costs as much as an answer would leave no time for answers. So what
 * is the same in all of them is made once.
 */
@ApplicationScoped
class EarlyRefusals {

  /** After what is kept, which needs no slot. */
  private static final int EARLY = 240;

  private static final String SERVICE = "/v1/";
  private static final String EVENTS = "text/event-stream";

  private final RequestSlots slots;
  private final RequestRates rates;
  private final Event<ProblemType> problems;
  private final HttpProblem problem = Overload.overloaded().build();
  private final String beginning;

  EarlyRefusals(
      RequestSlots slots, RequestRates rates, Event<ProblemType> problems, ObjectMapper mapper) {
    this.slots = slots;
    this.rates = rates;
    this.problems = problems;
    ObjectNode body = mapper.valueToTree(problem);
    String written = body.without("instance").toString();
    this.beginning = written.substring(0, written.length() - 1) + ",\"instance\":\"";
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuse, EARLY);
  }

  private void refuse(RoutingContext routing) {
    // Who has asked too often is told so on the way that others go.
    if (!slots.areTaken() || !needsSlot(routing) || !rates.admit(routing)) {
      routing.next();
      return;
    }
    problems.fire(ProblemType.OVERLOADED);
    HttpServerResponse response = routing.response();
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    response
        .setStatusCode(problem.getStatusCode())
        .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(RequestIds.HEADER, RequestIds.of(routing.request()))
        .end(body(routing.normalizedPath()));
  }

  /** A question of somebody unknown; others are not so many, as keys are looked up and counted. */
  private static boolean needsSlot(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.equals(request.method())
        && request.uri().startsWith(SERVICE)
        && !Bearers.isNamed(routing)
        && (accepted == null || !accepted.contains(EVENTS));
  }

  private String body(String path) {
    return beginning + new String(JsonStringEncoder.getInstance().quoteAsString(path)) + "\"}";
  }
}
