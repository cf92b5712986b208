package org.rapporteur.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds what it is there to find: sound manifests with one fault put into them. */
class BrokenManifestsTest {

  private static final Map<String, Rule> RULES =
      Map.of(
          "fields", new KnownFields(),
          "types", new FieldTypes(),
          "custom", new CustomResources(),
          "security", new PodSecurity(),
          "upkeep", new ContainerUpkeep(),
          "selectors", new SelectorsMatch(),
          "references",
              new ReferencesResolve(new ExternalSecrets(Map.of("known", Set.of("password")))),
          "addresses", new AddressesResolve(),
          "stop", new StopsInTime());

  @Test
  void nothingIsFoundInSoundManifests() throws IOException {
    Manifests sound = sound();
    assertThat(RULES.values()).allSatisfy(rule -> assertThat(rule.findings(sound)).isEmpty());
  }

  /**
   * Which rule, in which object, where, the value that is put there (none: it is taken away), and
   * what is found.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fields     | Deployment              | pod:/topologySpreadConstraints/0/maxScew | 2 | maxScew
          fields     | Deployment              | container:/imagePullPolice | Always                 | imagePullPolice
          fields     | Deployment              | container:/name            |                        | name
          fields     | HorizontalPodAutoscaler | /spec/maxReplicas          |                        | maxReplicas
          fields     | Deployment              | /apiVersion                | apps/v1beta7           | Kubernetes has no apps/v1beta7
          types      | Deployment              | container:/env/1/value     | 1                      | Integer
          types      | Deployment              | container:/env/1/value     | true                   | Boolean
          types      | Deployment              | container:/resources/limits/cpu | [1]               | quantity
          types      | Deployment              | /spec/replicas             | '2'                    | String
          types      | Deployment              | pod:/securityContext/runAsNonRoot | 'true'          | String
          types      | Deployment              | /spec/template/metadata/labels/app | 5              | Integer
          types      | ConfigMap               | /data/QUARKUS_SHUTDOWN_DELAY | 5                    | Integer
          custom     | Route                   | /spec/to/nome              | sound                  | nome
          custom     | Route                   | /spec/to/name              |                        | name
          custom     | Route                   | /spec/to/name              | 1                      | string
          custom     | Route                   | /metadata/label            | {}                     | label
          custom     | PrometheusRule          | /spec/groups/0/rules/0/alert |                      | alert
          custom     | PrometheusRule          | /spec/groups/0/rules/0/for | 5 minutes              | pattern
          custom     | PrometheusRule          | /kind                      | PrometheusRules        | there is no
          security   | Deployment              | pod:/securityContext/runAsNonRoot | false           | may run as root
          security   | Deployment              | container:/securityContext/runAsNonRoot | false     | one may run as root
          security   | Deployment              | pod:/securityContext/runAsUser | 0                  | runs as root
          security   | Deployment              | container:/securityContext/runAsUser | 0            | one runs as root
          security   | Deployment              | pod:/securityContext/seccompProfile |               | no seccomp profile
          security   | Deployment              | container:/securityContext/allowPrivilegeEscalation | | may gain privileges
          security   | Deployment              | container:/securityContext/privileged | true        | is privileged
          security   | Deployment              | container:/securityContext/readOnlyRootFilesystem | | may write to its root folder
          security   | Deployment              | container:/securityContext/capabilities/drop | [KILL] | keeps capabilities
          security   | Deployment              | container:/securityContext/capabilities/add | [KILL] | gets capabilities
          security   | Deployment              | pod:/automountServiceAccountToken |                 | gets a token
          security   | Deployment              | pod:/enableServiceLinks    |                        | gets variables
          security   | Deployment              | pod:/hostNetwork           | true                   | shares a namespace
          security   | Deployment              | pod:/volumes/0/hostPath    | {path: /}              | mounts a folder of the host
          upkeep     | Deployment              | container:/resources/requests/memory |              | has no requests of memory
          upkeep     | Deployment              | container:/resources/limits/cpu |                   | has no limits of cpu
          upkeep     | Deployment              | container:/image           | example.org/one:latest | whatever
          upkeep     | Deployment              | container:/image           | example.org/one        | whatever
          upkeep     | Deployment              | container:/startupProbe    |                        | has no startupProbe
          upkeep     | Deployment              | container:/readinessProbe  |                        | has no readinessProbe
          upkeep     | Deployment              | container:/livenessProbe   |                        | has no livenessProbe
          upkeep     | Deployment              | pod:/volumes/0/emptyDir/sizeLimit |                 | has no bound
          selectors  | Deployment              | /spec/selector/matchLabels/app | other              | does not select its own pods
          selectors  | Deployment              | pod:/topologySpreadConstraints/0/labelSelector/matchLabels/app | other | does not select its own pods
          selectors  | Service                 | /spec/selector/app         | other                  | selects no pod
          selectors  | PodDisruptionBudget     | /spec/selector/matchLabels/app | other              | selects no pod
          selectors  | NetworkPolicy           | /spec/podSelector          | {matchLabels: {app: o}} | selects no pod
          selectors  | NetworkPolicy           | /spec/ingress/0/from/0/podSelector/matchLabels/app | other | selects no pod
          references | Deployment              | pod:/serviceAccountName    | other                  | no ServiceAccount other
          references | Deployment              | container:/envFrom/0/configMapRef/name | other      | no ConfigMap other
          references | Deployment              | container:/env/0/valueFrom/secretKeyRef/name | other | Secret other
          references | Deployment              | container:/env/0/valueFrom/secretKeyRef/key | other | no key other
          references | Deployment              | container:/volumeMounts/0/name | other              | no volume other
          references | Deployment              | pod:/volumes/0/persistentVolumeClaim | {claimName: other} | no PersistentVolumeClaim other
          references | Deployment              | container:/livenessProbe/httpGet/port | other       | livenessProbe asks a port
          references | Ingress                 | /spec/tls/0/secretName     | other                  | Secret other
          addresses  | Service                 | /spec/ports/0/targetPort   | other                  | no pod has a port
          addresses  | Ingress                 | /spec/rules/0/http/paths/0/backend/service/name | other | no such port
          addresses  | Ingress                 | /spec/rules/0/http/paths/0/backend/service/port/number | 81 | no such port
          addresses  | Route                   | /spec/to/name              | other                  | no Service other
          addresses  | HorizontalPodAutoscaler | /spec/scaleTargetRef/kind  | StatefulSet            | no StatefulSet
          addresses  | ConfigMap               | /data/QUARKUS_DATASOURCE_JDBC_URL | jdbc:postgresql://other/x | no database at other
          stop       | Deployment              | pod:/terminationGracePeriodSeconds | 25             | is killed before
          """)
  void aFaultIsFound(String rule, String kind, String place, String value, String finding)
      throws IOException {
    Manifests manifests = sound();
    Manifest object = manifests.ofKind(kind).findFirst().orElseThrow();
    put(object.root(), JsonPointer.compile(pointer(place)), value);
    assertThat(RULES.get(rule).findings(manifests))
        .anySatisfy(found -> assertThat(found).contains(finding));
  }

  private static Manifests sound() throws IOException {
    return Manifests.of(
        Files.readString(Path.of("src", "test", "resources", "deploy", "sound.yaml")));
  }

  private static String pointer(String place) {
    return place
        .replaceFirst("^pod:", "/spec/template/spec")
        .replaceFirst("^container:", "/spec/template/spec/containers/0");
  }

  private static void put(JsonNode object, JsonPointer place, String value) throws IOException {
    ObjectNode parent = (ObjectNode) object.at(place.head());
    String field = place.last().getMatchingProperty();
    if (value == null) {
      assertThat(parent.remove(field)).as("%s has no %s", object, place).isNotNull();
    } else {
      parent.set(field, new YAMLMapper().readTree(value));
    }
  }
}
