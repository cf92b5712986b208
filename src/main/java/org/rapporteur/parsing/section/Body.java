package org.rapporteur.parsing.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.incident.Passage;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;

/**
 * What stands below the header.
 *
 * @param summary the lead before the first heading; null: none
 * @param sections in order
 * @param passages the bullets and paragraphs of lead and sections, in order
 */
public record Body(@Nullable TextSpan summary, List<Section> sections, List<Passage> passages) {

  public Body {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  /** Reads the lines between the header and the end of the entry. */
  public static Body of(List<Line> lines) {
    BodyAssembly assembly = new BodyAssembly();
    new BlockReader(lines).read().forEach(assembly::add);
    return assembly.finish();
  }
}
