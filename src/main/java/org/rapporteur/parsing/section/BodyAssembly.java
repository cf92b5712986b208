package org.rapporteur.parsing.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.incident.Passage;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;
import org.rapporteur.report.Topic;

/** Puts blocks under their headings. */
final class BodyAssembly {

  private final List<Section> sections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable TextSpan summary;
  private @Nullable Slice heading;

  /** From the heading, or the first words of the lead, to the last words so far. */
  private @Nullable Slice extent;

  private Topic topic = Topic.OTHER;

  void add(Block block) {
    switch (block) {
      case Block.Heading(Slice words) -> open(words);
      case Block.Bulleted(Slice words) -> addPassage(Passage.Kind.BULLET, words);
      case Block.Paragraph(Slice words) -> addPassage(Passage.Kind.PARAGRAPH, words);
    }
  }

  Body finish() {
    close();
    return new Body(summary, sections, passages);
  }

  private void open(Slice words) {
    close();
    heading = words;
    extent = words;
    topic = TopicWords.classify(words.flat());
  }

  private void addPassage(Passage.Kind kind, Slice words) {
    extent = extent == null ? words : extent.through(words);
    @Nullable Integer section = heading == null ? null : sections.size() + 1;
    passages.add(new Passage(kind, section, topic, words.start(), words.end()));
  }

  private void close() {
    if (extent == null) {
      return;
    }
    if (heading == null) {
      summary = extent.span();
    } else {
      sections.add(new Section(sections.size() + 1, heading.flat(), topic, extent.span()));
    }
  }
}
