package org.rapporteur.deploy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.util.ModelMapper;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects of Kubernetes itself have no field that it does not know, and every one that it requires.
 * Kubernetes would drop the first in silence.
 */
final class KnownFields implements Rule {

  @Override
  public List<String> findings(Manifests manifests) {
    return manifests.all().stream()
        .filter(manifest -> !CustomResources.isCustom(manifest))
        .flatMap(KnownFields::findings)
        .toList();
  }

  private static Stream<String> findings(Manifest manifest) {
    Class<?> type =
        ModelMapper.getApiTypeClass(manifest.group(), manifest.version(), manifest.kind());
    if (type == DynamicKubernetesObject.class) {
      return Stream.of(
          "%s: Kubernetes has no %s".formatted(manifest.title(), manifest.apiVersion()));
    }
    return Stream.ofNullable(complaint(type, JsonParser.parseString(manifest.root().toString())))
        .map(complaint -> manifest.title() + ": " + complaint);
  }

  private static @Nullable String complaint(Class<?> type, JsonElement object) {
    try {
      type.getMethod("validateJsonElement", JsonElement.class).invoke(null, object);
      return null;
    } catch (InvocationTargetException refused) {
      return String.valueOf(refused.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot check", e);
    }
  }
}
