package org.rapporteur.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.rapporteur.access.Role;
import org.rapporteur.change.ChangeAuthor;

/** As whom the asker changes something. */
@RequestScoped
public class Author {

  private final SecurityIdentity identity;

  Author(SecurityIdentity identity) {
    this.identity = identity;
  }

  public ChangeAuthor role() {
    return identity.hasRole(Role.ADMIN.name()) ? ChangeAuthor.ADMIN : ChangeAuthor.EDITOR;
  }
}
