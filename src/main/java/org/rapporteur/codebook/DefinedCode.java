package org.rapporteur.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A code and what it means.
 *
 * @param code as it is taken and served
 * @param definition plain text
 * @param source who defines it so, as the codebook names its sources
 * @param crosswalks what else the codebook says of it, by name of the column and in its order:
 *     codes of others, codes that it goes with, examples; empty cells are left out
 */
public record DefinedCode(
    String code, String definition, String source, Map<String, String> crosswalks) {

  public DefinedCode {
    crosswalks = Collections.unmodifiableMap(new LinkedHashMap<>(crosswalks));
  }
}
