package org.rapporteur.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.Role;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.settings.TokenSettings;

/**
 * Finds out whose token (JWT) it is, where the settings name a provider.
 *
 * <p>Taken are signatures by a private key only. A signature by a shared secret would let everybody
 * sign with the provider's public key, and none at all is none.
 */
@ApplicationScoped
class Tokens {

  private static final Logger LOG = Logger.getLogger(Tokens.class);

  private static final String[] SIGNATURES = {
    AlgorithmIdentifiers.RSA_USING_SHA256,
    AlgorithmIdentifiers.RSA_USING_SHA384,
    AlgorithmIdentifiers.RSA_USING_SHA512,
    AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
    AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
    AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
    AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
    AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
    AlgorithmIdentifiers.EDDSA
  };

  private static final int CLOCKS_DIFFER_SECONDS = 30;
  private static final int PROVIDER_MILLIS = 2000;

  /** A key that is not in the set makes it be fetched anew, yet not for every token. */
  private static final int LEAST_MILLIS_BETWEEN_FETCHES = 10_000;

  /** Keys that are known still hold while the provider is away. */
  private static final int PROVIDER_AWAY_SECONDS = 24 * 60 * 60;

  private final TokenSettings settings;
  private final Optional<JwtConsumer> consumer;

  Tokens(RapporteurSettings settings) {
    this.settings = settings.token();
    if (this.settings.issuer().isPresent() != this.settings.jwks().isPresent()) {
      throw new IllegalStateException(
          "RAPPORTEUR_TOKEN_ISSUER and RAPPORTEUR_TOKEN_JWKS are set together or not at all");
    }
    this.consumer =
        this.settings.issuer().map(issuer -> consumer(issuer, this.settings.jwks().orElseThrow()));
  }

  /** Whether tokens are taken at all. */
  boolean areTaken() {
    return consumer.isPresent();
  }

  /** Who sends a token; empty: it is none that is taken. */
  Optional<Bearer> find(String token) {
    try {
      return consumer.isEmpty()
          ? Optional.empty()
          : Optional.of(bearer(consumer.get().processToClaims(token)));
    } catch (InvalidJwtException | MalformedClaimException refused) {
      // Its message can hold the claims of the token.
      LOG.debugf("a token was refused: %s", refused.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Bearer bearer(JwtClaims claims) throws MalformedClaimException {
    return new Bearer(CredentialKind.TOKEN, claims.getSubject(), role(claims));
  }

  /** The highest that the token gives; null: none of ours. */
  private @Nullable Role role(JwtClaims claims) {
    Object value = claims.getClaimsMap();
    for (String name : settings.roleClaim().split("/", -1)) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    Predicate<String> given =
        switch (value) {
          case Collection<?> roles -> roles::contains;
          case String words -> Arrays.asList(words.split(" ", -1))::contains;
          case null, default -> role -> false;
        };
    return Arrays.stream(Role.values())
        .filter(role -> given.test(name(role)))
        .reduce((lower, higher) -> higher)
        .orElse(null);
  }

  private String name(Role role) {
    return switch (role) {
      case READER -> settings.readerRole();
      case EDITOR -> settings.editorRole();
      case ADMIN -> settings.adminRole();
    };
  }

  private JwtConsumer consumer(String issuer, String jwks) {
    JwtConsumerBuilder builder =
        new JwtConsumerBuilder()
            .setJwsAlgorithmConstraints(ConstraintType.PERMIT, SIGNATURES)
            .setVerificationKeyResolver(keys(jwks))
            .setExpectedIssuer(true, issuer)
            .setRequireExpirationTime()
            .setRequireSubject()
            .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_SECONDS);
    settings
        .audience()
        .ifPresentOrElse(builder::setExpectedAudience, builder::setSkipDefaultAudienceValidation);
    return builder.build();
  }

  private static VerificationKeyResolver keys(String jwks) {
    return jwks.startsWith("http://") || jwks.startsWith("https://")
        ? keysAt(jwks)
        : keysIn(Path.of(jwks.replaceFirst("^file:", "")));
  }

  private static VerificationKeyResolver keysAt(String address) {
    Get get = new Get();
    get.setConnectTimeout(PROVIDER_MILLIS);
    get.setReadTimeout(PROVIDER_MILLIS);
    get.setRetries(0);
    HttpsJwks keys = new HttpsJwks(address);
    keys.setSimpleHttpGet(get);
    keys.setRefreshReprieveThreshold(LEAST_MILLIS_BETWEEN_FETCHES);
    keys.setRetainCacheOnErrorDuration(PROVIDER_AWAY_SECONDS);
    return new HttpsJwksVerificationKeyResolver(keys);
  }

  private static VerificationKeyResolver keysIn(Path file) {
    try {
      return new JwksVerificationKeyResolver(
          new JsonWebKeySet(Files.readString(file)).getJsonWebKeys());
    } catch (IOException | JoseException unreadable) {
      throw new IllegalStateException(
          "RAPPORTEUR_TOKEN_JWKS names %s, which is no readable JSON Web Key Set".formatted(file),
          unreadable);
    }
  }
}
