package org.rapporteur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rapporteur.ingestion.EditorKey;
import org.rapporteur.settings.RapporteurSettings;

/**
 * The last lines of the start-up log: what a person who has just started the program wants to know.
 */
@ApplicationScoped
class Welcome {

  private static final Logger LOG = Logger.getLogger("rapporteur");

  private final RapporteurSettings settings;
  private final EditorKey editorKey;
  private final String host;
  private final int port;
  private final String databaseUrl;

  Welcome(
      RapporteurSettings settings,
      EditorKey editorKey,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
    this.settings = settings;
    this.editorKey = editorKey;
    this.host = host;
    this.port = port;
    this.databaseUrl = databaseUrl;
  }

  void print() {
    String address = "http://%s:%d".formatted("0.0.0.0".equals(host) ? "localhost" : host, port);
    LOG.infof("Rapporteur is ready at %s", address);
    LOG.infof("  Docs        %s/docs", address);
    LOG.infof("  Data        %s", data());
    LOG.infof("  Editor key  %s", editorKey());
    LOG.infof("  Try         curl '%s/v1/leaders?country=Kazakhstan&asOf=2002-06-30'", address);
  }

  private String data() {
    return settings.databaseEmbedded()
        ? settings.dataDir().toAbsolutePath().normalize() + " (embedded PostgreSQL)"
        : databaseUrl.replaceFirst("\\?.*", "");
  }

  private String editorKey() {
    Optional<String> made = editorKey.takeMade();
    if (made.isPresent()) {
      return made.get() + "  (made now and shown only this once)";
    }
    return settings.editorKey().isPresent()
        ? "as set in RAPPORTEUR_EDITOR_KEY"
        : "the one shown at the first start";
  }
}
