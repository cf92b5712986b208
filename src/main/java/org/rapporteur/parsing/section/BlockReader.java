package org.rapporteur.parsing.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.layout.Bullet;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.parsing.layout.WrapWidth;

/** Joins lines into headings, bullets and paragraphs. */
final class BlockReader {

  private final List<Line> lines;
  private final WrapWidth width;
  private final HeadingRule headings;
  private final Tail tail;
  private final List<Block> blocks = new ArrayList<>();

  /** What the next line may go on with; null: a block begins there. */
  private @Nullable Slice open;

  private boolean bulleted;

  /** A bullet stood alone on its line: its words follow. */
  private boolean awaitsWords;

  BlockReader(List<Line> lines) {
    this.lines = lines;
    width = WrapWidth.of(lines);
    headings = new HeadingRule(lines, width);
    tail = new Tail(lines, headings);
  }

  List<Block> read() {
    int at = 0;
    while (at < lines.size()) {
      at = readLine(at);
    }
    close();
    return blocks;
  }

  private int readLine(int at) {
    Line line = lines.get(at);
    if (line.isBlank() || EntryEnd.isCredit(line)) {
      close();
      return at + 1;
    }
    int tailEnd = tail.end(at);
    if (tailEnd > at) {
      close();
      return tailEnd;
    }
    Optional<Slice> bullet = Bullet.findContent(line);
    if (bullet.isPresent()) {
      startBullet(bullet.get());
      return at + 1;
    }
    int headingLines = awaitsWords ? 0 : headings.linesOfHeading(at);
    if (headingLines > 0) {
      close();
      Line last = lines.get(at + headingLines - 1);
      blocks.add(new Block.Heading(line.content().through(last.content())));
      return at + headingLines;
    }
    addWords(at);
    return at + 1;
  }

  private void startBullet(Slice content) {
    close();
    bulleted = true;
    awaitsWords = content.isEmpty();
    open = content.isEmpty() ? null : content;
  }

  private void addWords(int at) {
    Slice words = lines.get(at).content();
    if (open != null && goesOn(at)) {
      open = open.through(words);
      return;
    }
    boolean asBullet = awaitsWords;
    close();
    bulleted = asBullet;
    open = words;
  }

  /** A sentence that ended before the line was full ended its paragraph too. */
  private boolean goesOn(int at) {
    Line before = lines.get(at - 1);
    Line line = lines.get(at);
    return !before.endsSentence() || line.startsWithLowerCase() || width.broke(before, line);
  }

  private void close() {
    if (open != null) {
      blocks.add(bulleted ? new Block.Bulleted(open) : new Block.Paragraph(open));
      open = null;
      awaitsWords = false;
    }
    bulleted = false;
  }
}
