package org.rapporteur.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Role;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.settings.NameSettings;
import org.rapporteur.settings.RapporteurSettings;

/** How the names of persons are served to the asker. */
@RequestScoped
public class PersonNames {

  private final SecurityIdentity identity;
  private final NameSettings settings;

  PersonNames(SecurityIdentity identity, RapporteurSettings settings) {
    this.identity = identity;
    this.settings = settings.names();
  }

  /** By role; editors compare with the text what was read, and need it as it is. */
  public NamePolicy policy() {
    if (identity.hasRole(Role.EDITOR.name())) {
      return NamePolicy.PUBLISHED;
    }
    return identity.hasRole(Role.READER.name()) ? settings.readers() : settings.everybody();
  }

  /** Refuses to look for a person by name on behalf of one to whom names are not served. */
  public void refuseToLookFor(@Nullable String person) {
    if (person != null && policy().hides()) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          "Names of persons are not served to you, and so nobody is looked for by name; a key of a higher role may be allowed to.");
    }
  }
}
