package org.rapporteur.deploy;

import java.util.List;

/** Something that all manifests have to keep to. */
interface Rule {

  /** What breaks it, a sentence each; empty: nothing. */
  List<String> findings(Manifests manifests);
}
