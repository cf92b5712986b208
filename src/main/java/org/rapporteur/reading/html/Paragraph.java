package org.rapporteur.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words between two block borders, as lines. */
final class Paragraph {

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]++");

  /** Characters that nobody sees and that only tell where a word may be broken. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private static final int LONGEST_VALUE = 100;

  private final List<Row> rows = new ArrayList<>(List.of(new Row()));

  /** A line and whether all of it is bold. */
  private static final class Row {
    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;

    String text() {
      return words.toString().stripTrailing();
    }

    boolean isBold() {
      return bold && !words.isEmpty();
    }
  }

  void add(String text, boolean bold) {
    String words = SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    Row row = rows.getLast();
    boolean spaced = row.words.isEmpty() || row.words.charAt(row.words.length() - 1) == ' ';
    String added = spaced ? words.stripLeading() : words;
    if (!added.isBlank() && !bold) {
      if (row.isBold() && isGlued(row.words, added)) {
        row.words.append(' ');
      }
      row.bold = false;
    }
    row.words.append(added);
  }

  void addPreformatted(String text, boolean bold) {
    String[] lines = text.replace("\r\n", "\n").replace('\u00A0', ' ').split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        breakLine();
      }
      Row row = rows.getLast();
      row.bold &= bold || lines[i].isBlank();
      row.words.append(lines[i]);
    }
  }

  void breakLine() {
    rows.add(new Row());
  }

  boolean isBlank() {
    return rows.stream().allMatch(row -> row.words.toString().isBlank());
  }

  /** All of it as one line. */
  String flat() {
    return SPACES
        .matcher(rows.stream().map(Row::text).reduce("", (all, line) -> all + " " + line))
        .replaceAll(" ")
        .strip();
  }

  /** The blocks that it is: parted by empty lines, and before and after a line in bold. */
  List<String> blocks() {
    if (isLabelOverValue()) {
      List<Row> filled = filled();
      return List.of(filled.getFirst().text() + ": " + filled.getLast().text());
    }
    List<String> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean wasBold = false;
    for (Row row : rows) {
      boolean heading = row.isBold() && !row.text().endsWith(":");
      if (row.text().isBlank() || (!open.isEmpty() && heading != wasBold)) {
        close(open, blocks);
      }
      if (!row.text().isBlank()) {
        open.add(row.text());
        wasBold = heading;
      }
    }
    close(open, blocks);
    return blocks;
  }

  private boolean isLabelOverValue() {
    List<Row> filled = filled();
    if (filled.size() != 2 || !filled.getFirst().isBold() || filled.getLast().isBold()) {
      return false;
    }
    String label = filled.getFirst().text();
    String value = filled.getLast().text();
    return !label.endsWith(":")
        && value.length() <= LONGEST_VALUE
        && value.chars().noneMatch(c -> c == ':' || c == '•')
        && !value.matches("(?s).*[.!?…][\"'”’)]*");
  }

  private List<Row> filled() {
    return rows.stream().filter(row -> !row.text().isBlank()).toList();
  }

  private static void close(List<String> open, List<String> blocks) {
    if (!open.isEmpty()) {
      blocks.add(String.join("\n", open));
      open.clear();
    }
  }

  /** A label in bold, and its value without a space between them. */
  private static boolean isGlued(StringBuilder label, String value) {
    return label.length() > 3
        && Character.isLowerCase(label.charAt(label.length() - 1))
        && Character.isUpperCase(value.charAt(0));
  }
}
