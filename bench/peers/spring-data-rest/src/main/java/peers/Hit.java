package peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where words were found. */
@Entity
public class Hit {
  @Id public String id;
  public String kind;
  public String country;
  public String countryName;
  public String report;
  public String title;
  public int edition;
  public String coverageFrom;
  public String coverageTo;
  public Integer section;
  public String heading;
  public String topic;
  public float rank;
  public String headline;
}
