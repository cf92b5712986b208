package org.rapporteur.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
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
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.Role;
import org.rapporteur.query.Keys;
import org.rapporteur.query.feed.KeysChanged;

/** Finds out whose key or token it is. */
@ApplicationScoped
public class KeyIdentities implements IdentityProvider<TokenAuthenticationRequest> {

  static final String BEARER = Bearer.class.getName();

  /** So long at most a key that another server revoked is still taken here; mostly it tells. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final int MOST_REMEMBERED = 10_000;

  private final Keys keys;
  private final Tokens tokens;

  /** By hash, so that no key stays in memory; those that nobody knows as well. */
  private final Cache<String, Lookup> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

  /** What the database said of a key. */
  private record Lookup(Optional<Bearer> bearer) {}

  KeyIdentities(Keys keys, Tokens tokens) {
    this.keys = keys;
    this.tokens = tokens;
  }

  /** Settings of tokens that cannot be are told at the start, not to the first who sends one. */
  void check(@Observes StartupEvent starting) {
    tokens.areTaken();
  }

  /** A key was made or revoked, perhaps on another server. */
  void forget(@Observes KeysChanged changed) {
    forget();
  }

  /** Asks the database again for every key: one was revoked. */
  public void forget() {
    remembered.invalidateAll();
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    ApiKey key = new ApiKey(request.getToken().getToken());
    Optional<Bearer> set = keys.findSet(key);
    Lookup known = set.isPresent() ? new Lookup(set) : remembered.getIfPresent(key.sha256());
    return known == null
        ? context.runBlocking(() -> identity(find(key)))
        : Uni.createFrom().item(() -> identity(known.bearer()));
  }

  @ActivateRequestContext
  Optional<Bearer> find(ApiKey key) {
    return key.isMadeHere()
        ? remembered.get(key.sha256(), hash -> new Lookup(keys.findMade(key))).bearer()
        : tokens.find(key.secret());
  }

  private static SecurityIdentity identity(Optional<Bearer> found) {
    Bearer bearer = found.orElseThrow(() -> new AuthenticationFailedException("unknown"));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(bearer.name()))
        .addAttribute(BEARER, bearer)
        .addRoles(upTo(bearer.role()))
        .build();
  }

  /** Each role may do what those before it may. */
  private static Set<String> upTo(@Nullable Role role) {
    return Arrays.stream(Role.values())
        .filter(each -> role != null && each.compareTo(role) <= 0)
        .map(Role::name)
        .collect(Collectors.toSet());
  }
}
