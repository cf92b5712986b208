package org.rapporteur.api.kept;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.AskedRoute;

/**
 * What a request that was answered early has to be told of, so that it is logged and timed like the
 * one that was answered first.
 *
 * @param template of the address, by which times are told apart
 */
record AskedNotes(String route, String parameters, @Nullable String template) {

  /** Under this name the framework keeps the template, for whoever times the request. */
  private static final String TEMPLATE = "UrlPathTemplate";

  static AskedNotes of(RoutingContext request) {
    Context context = Vertx.currentContext();
    return new AskedNotes(
        AskedRoute.route(request),
        AskedRoute.parameters(request),
        context == null ? null : context.getLocal(TEMPLATE));
  }

  void writeTo(RoutingContext request) {
    AskedRoute.note(request, route, parameters);
    Context context = Vertx.currentContext();
    if (template != null && context != null) {
      context.putLocal(TEMPLATE, template);
    }
  }
}
