package org.rapporteur.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.Role;
import org.rapporteur.settings.RapporteurSettings;

/** Where the keys of a provider come from, and what happens when they do not. */
class TokenSettingsTest {

  private static final String ISSUER = "https://login.example";

  private final RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);

  TokenSettingsTest() throws JoseException {
    key.setKeyId("key-1");
  }

  @Test
  void withoutSettingsNoTokenIsTaken() throws JoseException {
    Tokens tokens = tokens(Map.of());
    assertThat(tokens.areTaken()).isFalse();
    assertThat(tokens.find(token("roles", "rapporteur-admin"))).isEmpty();
  }

  @Test
  void keysAreReadFromAFile(@TempDir Path folder) throws IOException, JoseException {
    Path file = folder.resolve("keys.json");
    Files.writeString(file, new JsonWebKeySet(key).toJson());
    Tokens tokens =
        tokens(Map.of("rapporteur.token.issuer", ISSUER, "rapporteur.token.jwks", file.toString()));
    assertThat(tokens.find(token("roles", "rapporteur-reader rapporteur-editor")))
        .contains(new Bearer(CredentialKind.TOKEN, "somebody", Role.EDITOR));
    assertThat(tokens.find(token("groups", "rapporteur-editor")))
        .contains(new Bearer(CredentialKind.TOKEN, "somebody", null));
  }

  @Test
  void aProviderThatIsAwayKeepsNobodyFromStarting() throws IOException, JoseException {
    Tokens tokens =
        tokens(
            Map.of(
                "rapporteur.token.issuer",
                ISSUER,
                "rapporteur.token.jwks",
                "http://localhost:%d/certs".formatted(portThatNobodyListensOn())));
    assertThat(tokens.areTaken()).isTrue();
    assertThat(tokens.find(token("roles", "rapporteur-admin"))).isEmpty();
  }

  @Test
  void halfOfTheSettingsIsNone() {
    assertThatThrownBy(() -> tokens(Map.of("rapporteur.token.issuer", ISSUER)))
        .hasMessageContaining("RAPPORTEUR_TOKEN_JWKS");
  }

  private static int portThatNobodyListensOn() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Tokens tokens(Map<String, String> settings) {
    return new Tokens(
        new SmallRyeConfigBuilder()
            .withMapping(RapporteurSettings.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build()
            .getConfigMapping(RapporteurSettings.class));
  }

  private String token(String claim, String roles) throws JoseException {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setSubject("somebody");
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setStringClaim(claim, roles);
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setKey(key.getPrivateKey());
    return token.getCompactSerialization();
  }
}
