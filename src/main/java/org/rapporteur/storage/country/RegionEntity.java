package org.rapporteur.storage.country;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.rapporteur.country.Region;

/** A row of {@code region}. */
@Entity
@Table(name = "region")
public class RegionEntity {

  @Id String m49 = "";
  String name = "";
  @Nullable String parent;

  protected RegionEntity() {}

  public RegionEntity(Region region) {
    this.m49 = region.m49();
    this.name = region.name();
    this.parent = region.parent();
  }

  Region toRegion() {
    return new Region(m49, name, parent);
  }
}
