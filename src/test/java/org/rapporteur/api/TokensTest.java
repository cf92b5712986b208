package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** Tokens of a provider are taken beside keys, and nothing that only looks like one. */
@ServiceTest
@TestProfile(TokensTest.WithProvider.class)
class TokensTest {

  private static final byte[] BYTES = {'x'};

  private static final String ISSUER = "https://login.example/realms/press";
  private static final String KEY_ID = "key-1";
  private static final String PROVIDERS_KEY = "test.key-of-the-provider";

  private final RsaJsonWebKey provider = providersKey();
  private final RsaJsonWebKey stranger = newKey();

  public static class WithProvider implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Provider.class));
    }
  }

  /** Serves its public keys as a provider does. */
  public static class Provider implements QuarkusTestResourceLifecycleManager {

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
      RsaJsonWebKey key = newKey();
      byte[] keys =
          new JsonWebKeySet(key)
              .toJson(OutputControlLevel.PUBLIC_ONLY)
              .getBytes(StandardCharsets.UTF_8);
      try {
        HttpServer started =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext(
            "/certs",
            exchange -> {
              exchange.sendResponseHeaders(200, keys.length);
              exchange.getResponseBody().write(keys);
              exchange.close();
            });
        started.start();
        server = started;
        return Map.of(
            // The test has another class loader, and shares nothing else with this.
            PROVIDERS_KEY,
            key.toJson(OutputControlLevel.INCLUDE_PRIVATE),
            "rapporteur.token.issuer",
            ISSUER,
            "rapporteur.token.jwks",
            "http://localhost:%d/certs".formatted(started.getAddress().getPort()),
            "rapporteur.token.audience",
            "rapporteur",
            "rapporteur.token.role-claim",
            "realm_access/roles",
            "rapporteur.token.editor-role",
            "press-editor");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void stop() {
      if (server != null) {
        server.stop(0);
      }
    }
  }

  @Test
  void aTokenGivesItsRole() throws JoseException {
    as(sign(claims("press-editor")))
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(422);
    as(sign(claims("press-editor"))).get("/v1/keys").then().statusCode(403);
    as(sign(claims("rapporteur-admin"))).get("/v1/keys").then().statusCode(200);
    as(sign(claims("rapporteur-reader")))
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(403);
  }

  @Test
  void aTokenWithoutARoleReadsWhatAnybodyReads() throws JoseException {
    as(sign(claims("cook"))).get("/v1/countries/KAZ").then().statusCode(200);
    as(sign(claims("cook")))
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(403);
    asAdmin().get("/v1/audit?limit=500").then().body("items.role", hasItem((String) null));
  }

  @Test
  void keysAreTakenBesideTokens() {
    asEditor().get("/v1/countries/KAZ").then().statusCode(200);
    asAdmin().get("/v1/keys").then().statusCode(200);
  }

  @Test
  void theAuditNamesTheSubject() throws JoseException {
    as(sign(claims("press-editor")))
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true");
    asAdmin()
        .get("/v1/audit?limit=500")
        .then()
        .body("items.findAll { it.credential == 'TOKEN' }.bearer", hasItem("subject-1"));
  }

  @Test
  void aTokenThatSomebodyElseSignedIsRefused() throws JoseException {
    assertRefused(sign(claims("press-editor"), stranger.getPrivateKey(), "RS256"));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() throws JoseException {
    JwtClaims claims = claims("press-editor");
    claims.setIssuer("https://login.example/realms/other");
    assertRefused(sign(claims));
  }

  @Test
  void aTokenForAnotherServiceIsRefused() throws JoseException {
    JwtClaims claims = claims("press-editor");
    claims.setAudience("account");
    assertRefused(sign(claims));
  }

  @Test
  void aTokenThatIsOverIsRefused() throws JoseException {
    JwtClaims claims = claims("press-editor");
    claims.setExpirationTime(NumericDate.fromSeconds(1_000_000_000));
    assertRefused(sign(claims));
  }

  @Test
  void aTokenThatNeverEndsIsRefused() throws JoseException {
    JwtClaims claims = claims("press-editor");
    claims.unsetClaim("exp");
    assertRefused(sign(claims));
  }

  @Test
  void aTokenWithoutASignatureIsRefused() throws JoseException {
    assertRefused(sign(claims("press-editor"), null, AlgorithmIdentifiers.NONE));
  }

  @Test
  void aTokenThatIsSignedWithThePublicKeyIsRefused() throws JoseException {
    assertRefused(
        sign(
            claims("press-editor"),
            new HmacKey(provider.getPublicKey().getEncoded()),
            AlgorithmIdentifiers.HMAC_SHA256));
  }

  @Test
  void aTokenThatWasChangedIsRefused() throws JoseException {
    String[] parts = sign(claims("cook")).split("\\.", -1);
    String other = sign(claims("rapporteur-admin")).split("\\.", -1)[1];
    assertRefused(parts[0] + "." + other + "." + parts[2]);
  }

  private static void assertRefused(String token) {
    as(token)
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"));
  }

  private static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private static JwtClaims claims(String role) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience("rapporteur");
    claims.setSubject("subject-1");
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setClaim("realm_access", Map.of("roles", List.of("offline_access", role)));
    return claims;
  }

  private String sign(JwtClaims claims) throws JoseException {
    return sign(claims, provider.getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
  }

  private String sign(JwtClaims claims, @Nullable Key key, String algorithm) throws JoseException {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKeyIdHeaderValue(KEY_ID);
    token.setAlgorithmHeaderValue(algorithm);
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    token.setDoKeyValidation(false);
    token.setKey(key);
    return token.getCompactSerialization();
  }

  private static RsaJsonWebKey providersKey() {
    try {
      return new RsaJsonWebKey(
          JsonUtil.parseJson(ConfigProvider.getConfig().getValue(PROVIDERS_KEY, String.class)));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey newKey() {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(KEY_ID);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
