package peers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;

/** The questions over HTTP with Spring Data REST: entities, and repositories that are exposed as they are. */
@SpringBootApplication
public class Peer {

  public static void main(String[] arguments) {
    SpringApplication.run(Peer.class, arguments);
  }

  /** Ids are part of what is asked for. */
  @Bean
  RepositoryRestConfigurer ids() {
    return RepositoryRestConfigurer.withConfig(
        config -> config.exposeIdsFor(Fact.class, Incident.class, Hit.class, Count.class));
  }
}
