package org.rapporteur;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * A primary and a replica that streams from it: the folder of a stopped server, copied, is a
 * replica as soon as it holds {@code standby.signal}.
 */
public class ReplicaDatabases implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "quarkus.datasource.jdbc.url";

  private final Path folder = Path.of("target", "test-replica");
  private @Nullable EmbeddedDatabase primary;
  private @Nullable EmbeddedDatabase replica;

  @Override
  public Map<String, String> start() {
    TestDatabase.delete(folder);
    EmbeddedDatabase.start(folder.resolve("primary")).close();
    copyData();
    EmbeddedDatabase running = EmbeddedDatabase.start(folder.resolve("primary"));
    primary = running;
    follow(running.settings());
    EmbeddedDatabase following = EmbeddedDatabase.start(folder.resolve("replica"));
    replica = following;
    Map<String, String> settings = new HashMap<>(TestDatabase.SETTINGS);
    settings.putAll(running.settings());
    following
        .settings()
        .forEach((name, value) ->
            settings.put(
                name.replace("quarkus.datasource.", "quarkus.datasource.replica."), value));
    return settings;
  }

  @Override
  public void stop() {
    Stream.of(replica, primary).filter(server -> server != null).forEach(EmbeddedDatabase::close);
  }

  private void copyData() {
    Path from = folder.resolve("primary").resolve("postgresql");
    Path to = folder.resolve("replica").resolve("postgresql");
    try (Stream<Path> files = Files.walk(from)) {
      Files.createDirectories(to.getParent());
      for (Path file : files.filter(each -> !each.endsWith("epg-lock")).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void follow(Map<String, String> settings) {
    Path data = folder.resolve("replica").resolve("postgresql");
    String port = String.valueOf(settings.get(URL)).replaceFirst(".*:(\\d+)/.*", "$1");
    try {
      Files.createFile(data.resolve("standby.signal"));
      Files.write(
          data.resolve("postgresql.auto.conf"),
          List.of("primary_conninfo = 'host=localhost port=" + port + " user=postgres'"),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
