package org.rapporteur.api.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;
import org.rapporteur.api.access.KeyIdentities;
import org.rapporteur.api.parameters.JsonBodies;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.ingestion.KeyRegister;

/** Turns requests that make and revoke keys into use cases, and refusals into problems. */
@ApplicationScoped
class KeyWrites {

  private static final int LONGEST_NAME = 64;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]*");

  private final KeyRegister register;
  private final KeyIdentities identities;
  private final JsonBodies bodies;

  KeyWrites(KeyRegister register, KeyIdentities identities, JsonBodies bodies) {
    this.register = register;
    this.identities = identities;
    this.bodies = bodies;
  }

  KeyRegister.Made make(byte[] bytes) {
    KeyBody body = bodies.read(bytes, KeyBody.class);
    ParameterReader reader = new ParameterReader();
    String name = reader.required("name", body.name(), LONGEST_NAME);
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      reader.refuse("name", name, "has other characters than letters, digits, spaces and . _ @ -");
    }
    reader.required("role", body.role(), LONGEST_NAME);
    Role role = reader.code("role", body.role(), Role.class);
    if (role == null) {
      throw reader.bodyProblem();
    }
    reader.finishBody();
    return register.make(name, role).orElseThrow(() -> taken(name));
  }

  RegisteredKey revoke(long id) {
    RegisteredKey revoked = register.revoke(id).orElseThrow(() -> unknown(String.valueOf(id)));
    identities.forget();
    return revoked;
  }

  static RuntimeException unknown(String id) {
    return Problems.of(ProblemType.NOT_FOUND, "There is no key \"%s\".".formatted(id));
  }

  private static RuntimeException taken(String name) {
    return Problems.of(
        ProblemType.NAME_TAKEN,
        "There is a valid key \"%s\". Revoke it first, or choose another name.".formatted(name));
  }
}
