package peers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an incident consists of. */
final class Parts {

  @Embeddable
  public static class ActPart {
    public String act;
    public String confidence;
    public int spanStart;
    public int spanEnd;
  }

  @Embeddable
  public static class DatePart {
    @Column(name = "began")
    public String from;

    @Column(name = "ended")
    public String to;

    public String asPublished;
    public String confidence;
    public int spanStart;
    public int spanEnd;
  }

  @Embeddable
  public static class PlacePart {
    public String name;
    public String confidence;
    public int spanStart;
    public int spanEnd;
  }

  @Embeddable
  public static class PersonPart {
    public String name;
    public String[] spellings;
    public String role;
    public String confidence;
    public int spanStart;
    public int spanEnd;
  }

  @Embeddable
  public static class VictimsPart {
    @Column(name = "at_least")
    public Integer min;

    @Column(name = "at_most")
    public Integer max;

    public String qualifier;
    public String asPublished;
    public int spanStart;
    public int spanEnd;
  }

  @Embeddable
  public static class AgentPart {
    public String agent;
    public String asPublished;
    public String confidence;
    public int spanStart;
    public int spanEnd;
  }

  private Parts() {}
}
