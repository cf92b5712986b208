package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An operation as {@code openapi.yaml} has it: what is tested of all of them is tested of those
 * that are added later too.
 *
 * @param path with the names of its parameters in braces
 * @param bodyTypes media types of the bodies that it takes
 * @param answerTypes media types of what it answers when all is well
 * @param columns of a list in CSV; empty: it is no list
 */
record ContractOperation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    List<String> bodyTypes,
    List<String> answerTypes,
    List<String> columns) {

  /**
   * A parameter.
   *
   * @param in query or path
   * @param codes that alone are allowed; empty: anything
   * @param example a value that is allowed, of its kind at least
   */
  record Parameter(String name, String in, boolean required, List<String> codes, String example) {

    boolean isInPath() {
      return in.equals("path");
    }

    /** What an odd request takes away has to be nothing that another test asks for. */
    Parameter ofNothing() {
      return isInPath() ? new Parameter(name, in, required, codes, "sample-1901-ata") : this;
    }
  }

  /** What an address needs before it answers well, where the contract has no example of it. */
  private static final Map<String, String> KNOWN =
      Map.of("id", "sample-2003-kaz", "code", "KAZ", "indicator", "ICC", "name", "Kazakstan");

  /** What keeps an answer small, and what is sent from being stored. */
  private static final Map<String, String> SMALL = Map.of("limit", "1", "dryRun", "true");

  static List<ContractOperation> listAll() throws IOException {
    JsonNode contract =
        new ObjectMapper(new YAMLFactory()).readTree(Path.of("openapi.yaml").toFile());
    List<ContractOperation> operations = new ArrayList<>();
    contract
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    operations.add(
                        read(contract, path.getKey(), method.getKey(), method.getValue()))));
    return operations;
  }

  private static ContractOperation read(
      JsonNode contract, String path, String method, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(each -> {
          JsonNode described = each.has("$ref") ? resolve(contract, each) : each;
          // Headers are tried by hand, see Probes.
          if (!described.get("in").asText().equals("header")) {
            Parameter parameter = parameter(contract, described);
            parameters.add(method.equals("delete") ? parameter.ofNothing() : parameter);
          }
        });
    List<String> answers = new ArrayList<>();
    operation
        .get("responses")
        .properties()
        .forEach(response -> {
          if (response.getKey().startsWith("2")) {
            response.getValue().path("content").fieldNames().forEachRemaining(answers::add);
          }
        });
    List<String> bodies = new ArrayList<>();
    operation.path("requestBody").path("content").fieldNames().forEachRemaining(bodies::add);
    return new ContractOperation(
        operation.get("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        bodies,
        answers,
        columns(operation));
  }

  private static JsonNode resolve(JsonNode contract, JsonNode reference) {
    return contract.at(reference.get("$ref").asText().substring(1));
  }

  private static List<String> columns(JsonNode operation) {
    String described = operation.at("/responses/200/content/text~1csv/schema/description").asText();
    return described.isEmpty()
        ? List.of()
        : List.of(described.replaceFirst(".*Columns: ", "").split(", ", -1));
  }

  private static Parameter parameter(JsonNode contract, JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    String reference = schema.path("$ref").asText();
    JsonNode type = reference.isEmpty() ? schema : contract.at(reference.substring(1));
    List<String> codes = new ArrayList<>();
    type.path("enum").forEach(code -> codes.add(code.asText()));
    String name = parameter.get("name").asText();
    String plain = type.path("type").asText().equals("boolean") ? "true" : "1";
    String example = parameter.path("example").asText(KNOWN.getOrDefault(name, plain));
    return new Parameter(
        name,
        parameter.get("in").asText(),
        parameter.path("required").asBoolean(),
        codes,
        codes.isEmpty() ? example : codes.getFirst());
  }

  Optional<Parameter> findParameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  boolean isList() {
    return method.equals("GET") && findParameter("cursor").isPresent();
  }

  boolean isWrite() {
    return !method.equals("GET");
  }

  /**
   * The address with good values for all that it needs, and a small answer where it can be had; its
   * path keeps the braces, see {@link Address#complete}.
   */
  Address address() {
    Address address = new Address(path, List.of());
    for (Parameter parameter : parameters) {
      String value = SMALL.getOrDefault(parameter.name(), parameter.example());
      if (!parameter.isInPath() && (parameter.required() || SMALL.containsKey(parameter.name()))) {
        address = address.with(parameter, encode(value));
      }
    }
    return address;
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** An address with raw values, which need be no good ones. */
  record Address(String path, List<String> query) {

    Address with(Parameter parameter, String raw) {
      if (parameter.isInPath()) {
        return new Address(path.replace("{" + parameter.name() + "}", raw), query);
      }
      List<String> others = new ArrayList<>(query);
      others.removeIf(each -> each.startsWith(parameter.name() + "="));
      others.add(parameter.name() + "=" + raw);
      return new Address(path, List.copyOf(others));
    }

    Address and(String raw) {
      List<String> more = new ArrayList<>(query);
      more.add(raw);
      return new Address(path, List.copyOf(more));
    }

    /** With good values for what is still in braces. */
    Address complete(ContractOperation operation) {
      Address complete = this;
      for (Parameter parameter : operation.parameters()) {
        if (complete.path().contains("{" + parameter.name() + "}")) {
          complete = complete.with(parameter, encode(parameter.example()));
        }
      }
      return complete;
    }

    String target() {
      return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
  }
}
