package org.rapporteur.storage.incident;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Incident;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident} with its parts. */
@Entity
@Table(name = "incident")
public class IncidentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident")
  @SequenceGenerator(name = "incident", sequenceName = "incident_seq", allocationSize = 50)
  @Nullable Long key;

  String id = "";

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "revision")
  @Nullable RevisionEntity revision;

  /** Like country and edition a copy of what its revision says, for the indexes of lists. */
  @Column(updatable = false)
  String report = "";

  @Column(updatable = false)
  String country = "";

  @Column(updatable = false)
  int edition;

  int ordinal;
  @Nullable Integer section;
  @Embedded SpanColumns span = new SpanColumns(0, 0);
  String text = "";
  @Nullable LocalDate earliest;
  @Nullable LocalDate latest;

  @ElementCollection
  @CollectionTable(name = "incident_act", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<ActColumns> acts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "incident_date", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<DateColumns> dates = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "incident_place", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<PlaceColumns> places = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "incident_person", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<PersonColumns> persons = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "incident_victims", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<VictimsColumns> victims = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "incident_agent", joinColumns = @JoinColumn(name = "incident"))
  @OrderColumn(name = "ordinal")
  List<AgentColumns> agents = new ArrayList<>();

  protected IncidentEntity() {}

  /**
   * An incident of a revision.
   *
   * @param text the incident's words, as the revision's text has them
   */
  public IncidentEntity(RevisionEntity revision, Incident incident, String text) {
    this.id = revision.report().id() + "-" + incident.fingerprint();
    this.revision = revision;
    this.report = revision.report().id();
    this.country = revision.report().reportId().iso3();
    this.edition = revision.report().reportId().edition();
    this.ordinal = incident.ordinal();
    this.section = incident.section();
    this.span = SpanColumns.of(incident.span());
    this.text = text;
    this.earliest = incident.when().map(when -> when.from().earliest()).orElse(null);
    this.latest = incident.when().map(when -> when.to().latest()).orElse(null);
    incident.acts().forEach(act -> acts.add(new ActColumns(act)));
    incident.dates().forEach(date -> dates.add(new DateColumns(date)));
    incident.places().forEach(place -> places.add(new PlaceColumns(place)));
    incident.persons().forEach(person -> persons.add(new PersonColumns(person)));
    incident.victims().forEach(count -> victims.add(new VictimsColumns(count)));
    incident.agents().forEach(agent -> agents.add(new AgentColumns(agent)));
  }
}
