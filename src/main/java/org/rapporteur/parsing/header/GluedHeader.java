package org.rapporteur.parsing.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/**
 * Cuts apart lines in which a page has run header lines together, or the formal name with the first
 * label, or the last value with the lead.
 */
public final class GluedHeader {

  /** Lines after which no header begins, and characters after which none goes on. */
  private static final int LINES = 400;

  private static final int LONGEST = 5_000;

  /** Longer labels first, so that a label is not found inside another. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Head of [Ss]tate(?: and [Gg]overnment| of Transitional Federal Government)?"
              + "|Head of [Gg]overnment(?: of Transitional Federal Government)?"
              + "|Death penalty(?: status)?|International [Cc]riminal [Cc]ourt"
              + "|(?:Optional Protocol to )?UN Women['’]s Convention(?: and its Optional Protocol)?"
              + "|Population|Life expectancy|Under-5[ -]mortality(?: \\(m/f\\))?|Adult literacy"
              + "|Capital|Official languages?)\\s?:");

  private static final Pattern STATUS =
      Pattern.compile(
          "(?:Death penalty(?: status)?|International [Cc]riminal [Cc]ourt)\\s?:\\s*+"
              + "(?i:retentionist|abolitionist(?: for all crimes| for ordinary crimes| in "
              + "practice)?"
              + "|signed but declared intention not to ratify|nullified signature"
              + "|(?:not )?(?:signed|ratified)|acceded)\\.?(?=\\s++\\p{Lu})"
              + "|(?:Population|Life expectancy|Under-5[ -]mortality(?: \\(m/f\\))?|Adult literacy)"
              + "\\s?:\\s*+[\\d.,/]++ (?:million|years|per cent|per 1,000)(?=\\s++\\p{Lu})");

  /** A formal name such as "Republic of Norland": capitals and small linking words only. */
  private static final Pattern FORMAL_NAME =
      Pattern.compile(
          "(?!(?i:acting|interim|transitional|provisional|caretaker|de facto)\\b)"
              + "\\p{Lu}[\\p{L}'’-]*+(?: (?:of|and|the|\\p{Lu}[\\p{L}'’-]*+)){0,10}+\\s*+");

  private GluedHeader() {}

  /** The same lines, the glued ones as several. */
  public static List<Line> cutApart(List<Line> lines) {
    int limit = Math.min(LINES, lines.size());
    List<Line> apart = new ArrayList<>(lines.size());
    lines.subList(0, limit).forEach(line -> cutLine(line, apart));
    apart.addAll(lines.subList(limit, lines.size()));
    return apart;
  }

  private static void cutLine(Line line, List<Line> apart) {
    if (line.length() > LONGEST) {
      apart.add(line);
      return;
    }
    Slice words = line.content();
    int from = 0;
    for (int cut : cuts(words.text())) {
      apart.add(Line.of(words.part(from, cut)));
      from = cut;
    }
    apart.add(Line.of(words.from(from)));
  }

  private static List<Integer> cuts(String words) {
    List<Integer> cuts = new ArrayList<>();
    Matcher label = LABEL.matcher(words);
    while (label.find()) {
      cuts.add(label.start());
    }
    boolean header = cuts.size() > 1 || (cuts.size() == 1 && isFormalName(words, cuts.get(0)));
    if (!header) {
      return List.of();
    }
    Matcher status = STATUS.matcher(words);
    if (status.find(cuts.getLast())) {
      cuts.add(status.end());
    }
    return cuts.stream().filter(cut -> cut > 0).toList();
  }

  /** Names in capitals and "Covering events" lines hold no sentence. */
  private static boolean isFormalName(String words, int cut) {
    String before = words.substring(0, cut);
    return before.chars().anyMatch(Character::isLetter)
        && (before.startsWith("Covering events")
            || before.chars().noneMatch(Character::isLowerCase)
            || FORMAL_NAME.matcher(before).matches());
  }
}
