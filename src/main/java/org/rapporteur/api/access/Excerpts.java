package org.rapporteur.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.rapporteur.access.Role;
import org.rapporteur.report.Rights;
import org.rapporteur.report.TextPolicy;

/** How much of a text the asker may read. */
@RequestScoped
public class Excerpts {

  private static final int LONGEST_EXCERPT = 300;
  private static final String ELLIPSIS = "…";

  private final SecurityIdentity identity;

  Excerpts(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether the whole text may be served: by its rights, or because an editor asks. */
  public boolean mayReadAll(Rights rights) {
    return rights.textPolicy() == TextPolicy.FULL_TEXT || mayReadAll();
  }

  /** Whether every text may be served whole, whatever its rights: to editors. */
  public boolean mayReadAll() {
    return identity.hasRole(Role.EDITOR.name());
  }

  /** At most 300 code points of a text, cut at a space and marked where it was cut. */
  public static String shorten(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST_EXCERPT - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > 0 ? space : end).stripTrailing() + ELLIPSIS;
  }
}
