package org.rapporteur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.thisptr.jackson.jq.BuiltinFunctionLoader;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Versions;
import org.jspecify.annotations.Nullable;

/**
 * A command that a page shows, and what stands below it.
 *
 * @param line what is typed, without a {@code jq} at its end
 * @param filter the expression of that {@code jq}; null: there is none
 * @param printed the lines below
 */
record ShownCommand(String line, @Nullable String filter, List<String> printed) {

  private static final Pattern BLOCK =
      Pattern.compile("<!-- curl -->\n```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("\\$ (.*?)(?: \\| jq -c '(.*)')?\n((?:(?!\\$).*\n)*)");

  /** The commands of a page in their order. */
  static List<ShownCommand> of(Path page) throws IOException {
    List<ShownCommand> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      Matcher command = COMMAND.matcher(block.group(1));
      while (command.find()) {
        commands.add(
            new ShownCommand(
                command.group(1), command.group(2), command.group(3).lines().toList()));
      }
    }
    return commands;
  }

  /** What would be printed for an answer: as {@code jq -c} does it, else as it is. */
  List<String> print(String answer) throws IOException {
    return filter == null
        ? answer.lines().map(String::stripTrailing).toList()
        : filter(filter, answer);
  }

  /** The path and query, where all that is done is to get them. */
  Optional<String> path() {
    Matcher plain = Pattern.compile("curl -s 'localhost:8080(/[^']*)'").matcher(line);
    return plain.matches() ? Optional.of(plain.group(1)) : Optional.empty();
  }

  private static List<String> filter(String expression, String json) throws IOException {
    Scope scope = Scope.newEmptyScope();
    BuiltinFunctionLoader.getInstance().loadFunctions(Versions.JQ_1_6, scope);
    List<String> lines = new ArrayList<>();
    JsonNode input = new ObjectMapper().readTree(json);
    JsonQuery.compile(expression, Versions.JQ_1_6)
        .apply(scope, input, output -> lines.add(output.toString()));
    return lines;
  }
}
