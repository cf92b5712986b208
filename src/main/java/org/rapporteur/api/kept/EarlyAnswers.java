package org.rapporteur.api.kept;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Bearers;
import org.rapporteur.api.consistency.ConsistencyTokens;
import org.rapporteur.api.contract.RequestIds;
import org.rapporteur.api.limits.RequestRates;

/** Gives a kept answer to whoever asks for it, if there is one; else the request goes its way. */
@ApplicationScoped
class EarlyAnswers {

  /** After CORS, before anything that looks for an identity. */
  private static final int EARLY = 250;

  private static final String SERVICE = "/v1/";

  private final KeptAnswers answers;
  private final RequestRates rates;

  EarlyAnswers(KeptAnswers answers, RequestRates rates) {
    this.answers = answers;
    this.rates = rates;
  }

  void register(@Observes Filters filters) {
    if (answers.areKept()) {
      filters.register(this::answer, EARLY);
    }
  }

  private void answer(RoutingContext routing) {
    KeptAnswer kept = isPlain(routing) ? answers.find(routing.request()) : null;
    // Who has asked too often is told so on the way that others go.
    if (kept == null || !rates.admit(routing)) {
      routing.next();
      return;
    }
    answers.countGiven();
    kept.notes().writeTo(routing);
    routing.response().putHeader(RequestIds.HEADER, RequestIds.of(routing.request()));
    if (isSame(kept, routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      kept.sendUnchanged(routing.response());
    } else {
      kept.send(routing.response());
    }
  }

  /** A question of somebody unknown, of which the address tells all. */
  private static boolean isPlain(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    return HttpMethod.GET.equals(request.method())
        && request.uri().startsWith(SERVICE)
        && !Bearers.isNamed(routing)
        && !request.headers().contains(ConsistencyTokens.HEADER)
        && !request.headers().contains(HttpHeaders.IF_MATCH);
  }

  /** Whether one of the tags that a client has is that of the answer; {@code *} is any. */
  private static boolean isSame(KeptAnswer answer, @Nullable String tags) {
    if (tags == null) {
      return false;
    }
    String strong = answer.tag().substring(answer.tag().indexOf('"'));
    return tags.contains(strong) || tags.strip().equals("*");
  }
}
