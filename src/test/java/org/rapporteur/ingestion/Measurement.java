package org.rapporteur.ingestion;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.country.CountryMatch;
import org.rapporteur.country.CountryResolver;
import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.ingestion.reference.ReferenceCountries;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.volume.VolumeEntry;
import org.rapporteur.reading.volume.VolumeReader;
import org.rapporteur.reading.volume.VolumeReading;

/** A volume, read and parsed without being stored. */
final class Measurement {

  private final CountryResolver countries = ReferenceCountries.resolver();
  private final ReportDrafter drafter = new ReportDrafter(ReferenceCountries.series(), countries);
  private final Map<String, ReportDraft> drafts = new LinkedHashMap<>();
  private final List<String> rejected = new ArrayList<>();

  static Measurement of(Path volume) {
    Measurement measurement = new Measurement();
    VolumeReading reading =
        new VolumeReader(measurement::isCountry).read(volume, measurement::draft);
    if (reading instanceof VolumeReading.Refused refused) {
      measurement.rejected.add(refused.reason());
    }
    return measurement;
  }

  /** Reports by the name of their country as it is printed, in lower case with hyphens. */
  Map<String, ReportDraft> drafts() {
    return drafts;
  }

  /** What was found and could not be taken, with the reason. */
  List<String> rejected() {
    return rejected;
  }

  private boolean isCountry(String name) {
    return !(countries.resolve(name) instanceof CountryMatch.Unknown);
  }

  private void draft(VolumeEntry entry) {
    Hints hints = new Hints(null, "ai", entry.edition(), null, null);
    switch (drafter.draft((Reading.Text) entry.reading(), hints)) {
      case Drafting.Drafted(ReportDraft draft) -> keep(entry, draft);
      case Drafting.Rejected(var notices) -> rejected.add(entry.place() + ": " + notices);
    }
  }

  private void keep(VolumeEntry entry, ReportDraft draft) {
    String name = slug(String.valueOf(draft.content().countryAsPublished()));
    if (drafts.put(name, draft) != null) {
      rejected.add(entry.place() + ": a second entry " + name);
    }
  }

  /** "CÔTE D’IVOIRE" is cote-divoire. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
