package org.rapporteur.api.citations;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of BibTeX in UTF-8. Names and titles stand in braces, because an organisation has no
 * first name and a title keeps its capitals.
 */
final class Bibtex {

  private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]");

  private Bibtex() {}

  static String write(CSLItemData item) {
    String publisher = item.getPublisher();
    return Stream.of(
            field("author", "{" + escape(publisher) + "}"),
            field("title", "{" + escape(item.getTitle()) + "}"),
            field("institution", "{" + escape(publisher) + "}"),
            field("type", escape(item.getCollectionTitle())),
            field("year", part(item, 0)),
            field("month", part(item, 1)),
            field("day", part(item, 2)),
            field("url", item.getURL()),
            field("note", item.getNote() == null ? null : escape(item.getNote())))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(",\n", "@techreport{" + item.getId() + ",\n", "\n}\n"));
  }

  private static String field(String name, @Nullable String value) {
    return value == null ? "" : "  " + name + " = {" + value + "}";
  }

  private static @Nullable String part(CSLItemData item, int part) {
    int[] date = item.getIssued().getDateParts()[0];
    return part < date.length ? String.valueOf(date[part]) : null;
  }

  private static String escape(String text) {
    String marked = text.replace("\\", "\u0000");
    return SPECIAL
        .matcher(marked)
        .replaceAll("\\\\$0")
        .replace("~", "\\textasciitilde{}")
        .replace("^", "\\textasciicircum{}")
        .replace("\u0000", "\\textbackslash{}");
  }
}
