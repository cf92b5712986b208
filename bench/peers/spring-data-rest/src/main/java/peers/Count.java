package peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How many incidents of an act there are. */
@Entity
public class Count {
  @Id public String act;
  public int incidents;
}
