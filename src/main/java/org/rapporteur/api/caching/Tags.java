package org.rapporteur.api.caching;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.query.DataVersion;

/** Makes the tags of answers. They are weak: an answer that is compressed has the same one. */
@RequestScoped
class Tags {

  /** 96 bits: no two answers to one question will ever share them. */
  private static final int BYTES = 12;

  private final DataVersion data;
  private final SecurityIdentity identity;
  private final PersonNames names;
  private final Clock clock;
  private final String program;

  Tags(
      DataVersion data,
      SecurityIdentity identity,
      PersonNames names,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.version") String program) {
    this.data = data;
    this.identity = identity;
    this.names = names;
    this.clock = clock;
    this.program = program;
  }

  /** The state of the data that is answered from. */
  String version() {
    return data.current();
  }

  /**
   * The tag of the answer to a question, by all that the answer depends on.
   *
   * @param version the state of the data
   */
  EntityTag of(String version, UriInfo asked, HttpHeaders headers) {
    return of(
        program,
        version,
        Question.of(asked.getRequestUri().getRawPath(), asked.getRequestUri().getRawQuery()),
        String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT)),
        roles(asked),
        names(asked),
        // Where no day is given, today is meant.
        LocalDate.now(clock).toString());
  }

  /** Outside of the service nobody is asked who they are. */
  private String roles(UriInfo asked) {
    return isOfTheService(asked) ? new TreeSet<>(identity.getRoles()).toString() : "";
  }

  private static boolean isOfTheService(UriInfo asked) {
    return asked.getPath().startsWith("/v1/");
  }

  private String names(UriInfo asked) {
    return isOfTheService(asked) ? names.policy().name() : "";
  }

  /** The tag of an answer by its own bytes. */
  static EntityTag of(byte[] answer) {
    return new EntityTag(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Arrays.copyOf(sha256(answer), BYTES)),
        true);
  }

  private static EntityTag of(String... parts) {
    return of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
