import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a service as much as it can answer, then ten times that, and prints what became of the requests. Questions are never the same
 * twice, so that no answer was kept.
 */
public final class Overload {

  private static final int CLIENTS = 8;
  private static final int TIMES = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final int DAYS = 18_000;
  private static final List<String> COUNTRIES =
      List.of("KAZ", "FRA", "USA", "IND", "CHN", "BRA", "NGA", "EGY", "IRN", "RUS", "TUR", "MEX", "PAK", "IDN", "SAU", "VNM");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
  private final String service;
  private final AtomicInteger asked = new AtomicInteger();

  private record Outcome(int status, double millis) {}

  private Overload(String service) {
    this.service = service;
  }

  /** Arguments: address of the service, seconds of warming up, seconds of each part. */
  public static void main(String... arguments) throws Exception {
    Overload overload = new Overload(arguments[0]);
    int seconds = Integer.parseInt(arguments[2]);
    overload.asMuchAsItCan(Integer.parseInt(arguments[1]));
    List<Outcome> most = overload.asMuchAsItCan(seconds);
    print("as much as it can", most, seconds);
    double capacity = (double) most.size() / seconds;
    print("half of that", overload.steadily(capacity / 2, seconds), seconds);
    List<Outcome> tooMuch = overload.steadily(TIMES * capacity, seconds);
    print(TIMES + " times that", tooMuch, seconds);
    print("half of it afterwards", overload.steadily(capacity / 2, seconds), seconds);
  }

  private List<Outcome> asMuchAsItCan(int seconds) throws InterruptedException {
    Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (System.nanoTime() < end) {
                      outcomes.add(ask(System.nanoTime()));
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return List.copyOf(outcomes);
  }

  /** One request after the other at its time, whether or not those before were answered; late ones count from their time. */
  private List<Outcome> steadily(double perSecond, int seconds) {
    Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    long begin = System.nanoTime();
    int requests = (int) (perSecond * seconds);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < requests; number++) {
        long due = begin + (long) (number * 1e9 / perSecond);
        LockSupport.parkNanos(due - System.nanoTime());
        clients.execute(() -> outcomes.add(ask(due)));
      }
    }
    return List.copyOf(outcomes);
  }

  private Outcome ask(long since) {
    int number = asked.getAndIncrement();
    String question =
        "/v1/leaders?country=%s&asOf=%s"
            .formatted(
                COUNTRIES.get(number % COUNTRIES.size()), FIRST_DAY.plusDays(number / COUNTRIES.size() % DAYS));
    HttpRequest request = HttpRequest.newBuilder(URI.create(service + question)).timeout(Duration.ofSeconds(60)).build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return new Outcome(status, (System.nanoTime() - since) / 1e6);
    } catch (IOException broken) {
      return new Outcome(0, (System.nanoTime() - since) / 1e6);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(String what, List<Outcome> outcomes, int seconds) {
    Map<Integer, List<Double>> byStatus = new TreeMap<>();
    outcomes.forEach(each -> byStatus.computeIfAbsent(each.status(), status -> new ArrayList<>()).add(each.millis()));
    byStatus.forEach(
        (status, millis) -> {
          millis.sort(null);
          System.out.printf(
              "%-22s %s %8.1f/s  p50 %7.1f ms  p99 %7.1f ms%n",
              what,
              status == 0 ? "broken" : status.toString(),
              (double) millis.size() / seconds,
              millis.get(millis.size() / 2),
              millis.get(millis.size() * 99 / 100));
        });
  }
}
