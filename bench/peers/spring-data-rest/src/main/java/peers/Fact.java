package peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What holds in a country on a day: a row of the function that the database has for it. */
@Entity
public class Fact {
  @Id public long claim;
  public String country;
  public String countryName;
  public String indicator;
  public String value;
  public String validFrom;
  public String validUntil;
  public String certainty;
  public boolean carriedForward;
  public String statedFrom;
  public String statedTo;
  public boolean interim;
  public boolean acting;
  public boolean collective;
  public String representedBy;
  public String jurisdiction;
  public String officeAsPublished;
  public String basis;
  public String asPublished;
  public String source;
  public String title;
  public String publisher;
  public String section;
  public int spanStart;
  public int spanEnd;
  public String quote;
  public String sha256;
}
