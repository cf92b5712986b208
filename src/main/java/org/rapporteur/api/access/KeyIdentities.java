package org.rapporteur.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.Role;
import org.rapporteur.query.Keys;

/** Finds out whose key it is. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<TokenAuthenticationRequest> {

  private final Keys keys;

  KeyIdentities(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identify(new ApiKey(request.getToken().getToken())));
  }

  @ActivateRequestContext
  SecurityIdentity identify(ApiKey key) {
    Role role =
        keys.findRole(key).orElseThrow(() -> new AuthenticationFailedException("unknown key"));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(role.name()))
        .addRoles(upTo(role))
        .build();
  }

  /** Each role may do what those before it may. */
  private static Set<String> upTo(Role role) {
    return Arrays.stream(Role.values())
        .filter(each -> each.compareTo(role) <= 0)
        .map(Role::name)
        .collect(Collectors.toSet());
  }
}
