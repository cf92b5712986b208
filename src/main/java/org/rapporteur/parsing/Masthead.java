package org.rapporteur.parsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Series;

/**
 * What stands above an entry, each part null where it is not stated. Series, edition and day of
 * publication are the sender's where the text does not tell them; the edition may also follow from
 * coverage of one calendar year.
 *
 * @param title as published ("Amnesty International Report 2003 - Kazakstan")
 * @param series the known series that the title names, or the hinted one
 * @param edition the year on the cover
 * @param countryAsPublished the country as the title spells it
 * @param publisher as published
 * @param publishedOn the day that it came out
 * @param citation the publisher's own proposal how to cite it, as published
 * @param disclaimer as published
 */
public record Masthead(
    @Nullable String title,
    @Nullable Series series,
    @Nullable Integer edition,
    @Nullable String countryAsPublished,
    @Nullable String publisher,
    @Nullable LocalDate publishedOn,
    @Nullable String citation,
    @Nullable String disclaimer) {}
