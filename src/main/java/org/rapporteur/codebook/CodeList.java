package org.rapporteur.codebook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Codes of one kind.
 *
 * @param name as the codebook prints it, {@code DeathPenaltyStatus}
 * @param group the part of the codebook that it stands in
 * @param description plain text, paragraphs separated by an empty line; empty when there is none
 * @param codes in the order of the codebook
 */
public record CodeList(String name, String group, String description, List<DefinedCode> codes) {

  private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|\\.");

  public CodeList {
    codes = List.copyOf(codes);
  }

  /** Whether a name means this list: as printed or in kebab-case, in any case. */
  boolean isCalled(String wanted) {
    return wanted.equalsIgnoreCase(name) || wanted.equalsIgnoreCase(kebabCase());
  }

  private String kebabCase() {
    return WORD_BOUNDARY.matcher(name).replaceAll("-");
  }
}
