package org.rapporteur.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java client as the build generated it, and the programs of {@code clients/java} that use it.
 * They are compiled here and run in a JVM of their own, apart from the lints and libraries of the
 * service.
 */
final class GeneratedJavaClient {

  private static final Path GENERATED = Path.of("target", "clients", "java", "src", "main", "java");
  private static final Path PROGRAMS = Path.of("clients", "java");

  /** The libraries that the client's documentation names, as the tests have them. */
  private static final List<String> LIBRARIES =
      List.of(
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.core.JsonParser",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
          "jakarta.annotation.Nullable");

  private final Path classes;

  private GeneratedJavaClient(Path classes) {
    this.classes = classes;
  }

  static GeneratedJavaClient compile(Path classes) throws IOException {
    Files.createDirectories(classes);
    List<Path> sources = new ArrayList<>(sources(GENERATED));
    sources.addAll(sources(PROGRAMS));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options = List.of("-proc:none", "-cp", libraries(), "-d", classes.toString());
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
    return new GeneratedJavaClient(classes);
  }

  /** The lines that a program prints. */
  List<String> run(String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classes + System.getProperty("path.separator") + libraries()));
    command.add(program);
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String libraries() {
    return String.join(
        System.getProperty("path.separator"),
        LIBRARIES.stream().map(GeneratedJavaClient::jarOf).distinct().toList());
  }

  private static String jarOf(String type) {
    try {
      return Path.of(
              Class.forName(type, false, ClassLoader.getSystemClassLoader())
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI())
          .toString();
    } catch (ReflectiveOperationException | java.net.URISyntaxException absent) {
      throw new IllegalStateException(type + " is in no library of the tests", absent);
    }
  }
}
