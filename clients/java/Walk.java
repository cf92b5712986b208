import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.client.ApiClient;
import org.rapporteur.client.ApiException;
import org.rapporteur.client.api.FactsApi;
import org.rapporteur.client.api.FactsApi.APIListLeadersRequest;
import org.rapporteur.client.api.ImportsApi;
import org.rapporteur.client.api.ImportsApi.APIGetImportRequest;
import org.rapporteur.client.api.ImportsApi.APIStartImportRequest;
import org.rapporteur.client.api.ReportsApi;
import org.rapporteur.client.api.ReportsApi.APISubmitReportRequest;
import org.rapporteur.client.model.ImportStatus;
import org.rapporteur.client.model.Problem;

/** What docs/clients.md shows of the Java client, as one program that a test compiles and runs. */
public class Walk {

  /**
   * @param arguments the address of the service, an editor's key, a file with a report, and one with
   *     reports as NDJSON
   */
  public static void main(String[] arguments) throws Exception {
    String service = arguments[0];
    String key = arguments[1];
    String text = Files.readString(Path.of(arguments[2]));
    String lines = Files.readString(Path.of(arguments[3]));
    list(service);
    refuse(service);
    submit(service, key, text, lines);
  }

  private static void list(String service) throws ApiException {
    // docs: list
    ApiClient client = new ApiClient();
    client.updateBaseUri(service);
    FactsApi facts = new FactsApi(client);
    String cursor = null;
    do {
      var page = facts.listLeaders(
          APIListLeadersRequest.newBuilder().region("Central Asia").limit(2).cursor(cursor).build());
      page.getItems().forEach(leader ->
          System.out.println(leader.getCountry().getIso3() + " " + leader.getName()));
      cursor = page.getPage().getNext();
    } while (cursor != null);
    // docs: end
  }

  private static void refuse(String service) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(service);
    FactsApi facts = new FactsApi(client);
    // docs: problem
    try {
      facts.listLeaders(APIListLeadersRequest.newBuilder().country("Narnia").build());
    } catch (ApiException refused) {
      Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
      System.out.println(problem.getStatus() + " " + problem.getErrors().get(0).getParameter());
    }
    // docs: end
  }

  private static void submit(String service, String key, String text, String lines)
      throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(service);
    // docs: write
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    var submission = new ReportsApi(client).submitReport(
        APISubmitReportRequest.newBuilder().body(text).build());
    System.out.println(submission.getOutcome());
    ImportsApi imports = new ImportsApi(client);
    var started = imports.startImport(APIStartImportRequest.newBuilder().body(lines).build());
    while (started.getStatus() == ImportStatus.QUEUED || started.getStatus() == ImportStatus.RUNNING) {
      Thread.sleep(200);
      started = imports.getImport(APIGetImportRequest.newBuilder().id(started.getId().toString()).build());
    }
    System.out.println(started.getStatus() + " " + started.getCreated());
    // docs: end
  }
}
