package peers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Formula;
import peers.Parts.ActPart;
import peers.Parts.AgentPart;
import peers.Parts.DatePart;
import peers.Parts.PersonPart;
import peers.Parts.PlacePart;
import peers.Parts.VictimsPart;

/** An incident with its parts. */
@Entity
public class Incident {
  @Id @JsonIgnore public long key;

  public String id;
  public String country;
  public String report;
  public int edition;
  public int ordinal;
  public Integer section;

  @Formula("left(text, 300)")
  public String excerpt;

  public LocalDate earliest;
  public LocalDate latest;
  public int spanStart;
  public int spanEnd;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision")
  public Revision revision;

  @ElementCollection
  @CollectionTable(name = "incident_act", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<ActPart> acts;

  @ElementCollection
  @CollectionTable(name = "incident_date", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<DatePart> dates;

  @ElementCollection
  @CollectionTable(name = "incident_place", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<PlacePart> places;

  @ElementCollection
  @CollectionTable(name = "incident_person", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<PersonPart> persons;

  @ElementCollection
  @CollectionTable(name = "incident_victims", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<VictimsPart> victims;

  @ElementCollection
  @CollectionTable(name = "incident_agent", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  public List<AgentPart> agents;
}
