package org.rapporteur.api.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Bearer;

/** Who sends a request. */
@ApplicationScoped
public class Bearers {

  private final IdentityProviderManager identities;

  Bearers(IdentityProviderManager identities) {
    this.identities = identities;
  }

  /** Whether a request comes with a key or token, be it known or not. */
  public static boolean isNamed(RoutingContext request) {
    return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
  }

  /**
   * Who sends it; fails with an AuthenticationFailedException when nobody knows the key. What is
   * found is kept for the rest of the request.
   */
  public Uni<Bearer> find(RoutingContext request) {
    return QuarkusHttpUser.getSecurityIdentity(request, identities)
        .map(identity -> identity.<Bearer>getAttribute(KeyIdentities.BEARER))
        .invoke(bearer -> request.put(KeyIdentities.BEARER, bearer));
  }

  /** Who it was found to be; empty: nobody, or it was not looked for. */
  public static Optional<Bearer> found(RoutingContext request) {
    @Nullable Bearer bearer = request.get(KeyIdentities.BEARER);
    return Optional.ofNullable(bearer);
  }
}
