package org.rapporteur.api.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the published contract which properties are always there and which of them can be
 * null, as the records of the answers say: every component is served, and only one that is
 * {@code @Nullable} as null, unless it is annotated to be left out then. Of what is sent, that
 * which is needed says so itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SchemaCompletion implements OASFilter {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName NAMED = DotName.createSimple(JsonProperty.class);
  private static final DotName LEFT_OUT = DotName.createSimple(JsonInclude.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final IndexView index;

  public SchemaCompletion(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    for (AnnotationInstance annotation : index.getAnnotations(SCHEMA)) {
      if (annotation.target() instanceof ClassInfo type && type.isRecord()) {
        schemasOf(type, annotation, schemas).forEach(schema -> complete(schema, type));
      }
    }
  }

  /** A generic record has a schema for each type that it is used with, named after both. */
  private static Stream<Schema> schemasOf(
      ClassInfo type, AnnotationInstance annotation, Map<String, Schema> schemas) {
    String name =
        annotation.value("name") == null ? type.simpleName() : annotation.value("name").asString();
    boolean generic = !type.typeParameters().isEmpty();
    return schemas.entrySet().stream()
        .filter(
            schema -> schema.getKey().equals(name) || (generic && schema.getKey().startsWith(name)))
        .map(Map.Entry::getValue);
  }

  private static void complete(Schema schema, ClassInfo type) {
    if (schema.getProperties() == null) {
      return;
    }
    boolean sent =
        type.recordComponents().stream().anyMatch(component -> isNeeded(component, type));
    if (!sent) {
      schema.setRequired(
          type.recordComponents().stream()
              .filter(component -> !isLeftOut(component))
              .map(SchemaCompletion::nameOf)
              .toList());
    }
    for (RecordComponentInfo component : type.recordComponents()) {
      Schema property =
          Objects.requireNonNull(schema.getProperties().get(nameOf(component)), component.name());
      if (component.type().hasAnnotation(NULLABLE)
          && !isLeftOut(component)
          && !isNeeded(component, type)
          && !allowsNull(property)) {
        schema.addProperty(nameOf(component), orNull(property));
      }
    }
  }

  /** As it is served. */
  private static String nameOf(RecordComponentInfo component) {
    AnnotationInstance named = component.field().annotation(NAMED);
    return named == null ? component.name() : named.value().asString();
  }

  /** Whether it is left out where others are null. */
  private static boolean isLeftOut(RecordComponentInfo component) {
    return component.hasAnnotation(LEFT_OUT)
        || component.accessor().hasAnnotation(LEFT_OUT)
        || component.field().hasAnnotation(LEFT_OUT);
  }

  /**
   * Whether a client has to send it. Only records that are sent have such components, and what else
   * they have can be left out.
   */
  private static boolean isNeeded(RecordComponentInfo component, ClassInfo type) {
    AnnotationInstance schema = type.field(component.name()).annotation(SCHEMA);
    return schema != null
        && schema.value("required") != null
        && schema.value("required").asBoolean();
  }

  /** The filter meets a document again for each form that it is published in. */
  private static boolean allowsNull(Schema property) {
    boolean byType = property.getType() != null && property.getType().contains(SchemaType.NULL);
    return byType || property.getAnyOf() != null;
  }

  private static Schema orNull(Schema property) {
    if (property.getRef() == null) {
      return property.addType(SchemaType.NULL);
    }
    Schema referred = OASFactory.createSchema().ref(property.getRef());
    Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
    return OASFactory.createSchema()
        .description(property.getDescription())
        .anyOf(List.of(referred, none));
  }
}
