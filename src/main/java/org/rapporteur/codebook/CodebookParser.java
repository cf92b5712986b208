package org.rapporteur.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists in the Markdown of a codebook: sections of the third level with a table whose
 * first column is {@code code}. What stands between heading and table describes the list.
 *
 * <p>A page that leaves a code without definition or source is a bug of ours, not text of others:
 * it is refused with an exception that names the code.
 */
final class CodebookParser extends AbstractVisitor {

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** A sentence, up to the point that ends it. */
  private static final Pattern SOURCE = Pattern.compile("(?:^|\\s)Source: (.+?)\\.(?=\\s|$)");

  private final List<CodeList> lists = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private String group = "";

  /** The section whose table is still to come; null: there is none. */
  private @Nullable String name;

  private CodebookParser() {}

  static Codebook parse(String markdown) {
    CodebookParser parser = new CodebookParser();
    MARKDOWN.parse(markdown).accept(parser);
    return new Codebook(parser.lists);
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() > 3) {
      return;
    }
    paragraphs.clear();
    name = null;
    if (heading.getLevel() == 3) {
      name = PlainText.of(heading);
    } else {
      group = PlainText.of(heading);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    paragraphs.add(PlainText.of(paragraph));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table && name != null) {
      CodeTable codes = CodeTable.of(table);
      if (codes.isOfCodes()) {
        lists.add(list(name, codes));
        name = null;
      }
    }
  }

  private CodeList list(String name, CodeTable table) {
    String text = String.join("\n\n", paragraphs);
    Matcher source = SOURCE.matcher(text);
    String sourceOfAll = source.find() ? source.group(1) : "";
    // Every code repeats the source, so that the description need not.
    String description = source.replaceFirst("").strip();
    return new CodeList(name, group, description, table.codes(name, sourceOfAll));
  }
}
