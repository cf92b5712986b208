package peers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** The text of a report that an incident stands in. */
@Entity
public class Revision {
  @Id @JsonIgnore public long id;
  public String title;
  public LocalDate coverageFrom;
  public LocalDate coverageTo;
  public String sha256;
  @JsonIgnore public Instant supersededAt;
}
