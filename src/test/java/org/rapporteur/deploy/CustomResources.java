package org.rapporteur.deploy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects of operators have only fields that our schemas list, with values of their types. The
 * schemas cover what is used here, by the documentation of each project; see the folder
 * deploy/schemas of the tests.
 */
final class CustomResources implements Rule {

  private static final Set<String> GROUPS =
      Set.of(
          "postgresql.cnpg.io",
          "barmancloud.cnpg.io",
          "gateway.networking.k8s.io",
          "monitoring.coreos.com",
          "route.openshift.io");

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static boolean isCustom(Manifest manifest) {
    return GROUPS.contains(manifest.group());
  }

  @Override
  public List<String> findings(Manifests manifests) {
    return manifests.all().stream()
        .filter(CustomResources::isCustom)
        .flatMap(CustomResources::findings)
        .toList();
  }

  private static Stream<String> findings(Manifest manifest) {
    String file = "/deploy/schemas/%s.%s.json".formatted(manifest.kind(), manifest.group());
    try (InputStream schema = CustomResources.class.getResourceAsStream(file)) {
      if (schema == null) {
        return Stream.of("%s: there is no %s in the tests".formatted(manifest.title(), file));
      }
      return findings(manifest, SCHEMAS.getSchema(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> findings(Manifest manifest, Schema schema) {
    return schema.validate(manifest.root()).stream()
        .map(error -> manifest.title() + ": " + error.toString());
  }
}
