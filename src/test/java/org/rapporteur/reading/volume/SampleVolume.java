package org.rapporteur.reading.volume;

import java.nio.file.Path;
import org.rapporteur.Press;
import org.rapporteur.Press.Look;

/**
 * Makes {@code docs/sample-volume.pdf}, the volume of the README: header facts are true, everything
 * else is invented. Run it to make the file anew.
 */
final class SampleVolume {

  private static final Look LOOK =
      new Look(2, 9, false, true, 26, false, false, "Rapporteur Sample Report 2010");

  private SampleVolume() {}

  public static void main(String[] arguments) {
    Press press = new Press(LOOK);
    press.title("KAZAKHSTAN").formalName("REPUBLIC OF KAZAKHSTAN");
    press.labelled("Head of state", "Nursultan Nazarbaev");
    press.labelled("Head of government", "Karim Massimov");
    press.labelled("Death penalty", "abolitionist for ordinary crimes");
    press.lead("Guards at two prisons were named in complaints, and no complaint was answered.");
    press.heading("Detention conditions");
    press.paragraph(
        "Lawyers who asked to see their clients waited for weeks. A visiting commission found cells"
            + " in which there was one bed for three people, and wrote to the ministry twice.");
    press.bullet(
        "On 14 March, guards beat Yerlan Omirtay, a prisoner, in the northern town of Kokshetau. A"
            + " doctor recorded broken ribs.");
    press.title("PHILIPPINES").formalName("REPUBLIC OF THE PHILIPPINES");
    press.labelled("Head of state and government", "Gloria Macapagal Arroyo");
    press.labelled("Death penalty", "abolitionist for all crimes");
    press.lead("Threats against reporters went on, and few were looked into.");
    press.heading("Freedom of expression");
    press.paragraph(
        "Radio stations in the provinces received letters without a sender. The police took the"
            + " letters and did not return them.");
    press.bullet(
        "In July, Benilda Quirante, a journalist, received death threats by telephone in Legazpi.");
    press.title("TANZANIA").formalName("UNITED REPUBLIC OF TANZANIA");
    press.labelled("Head of state", "Jakaya Kikwete");
    press.labelled("Head of government", "Mizengo Peter Pinda");
    press.labelled("Head of Zanzibar government", "Amani Abeid Karume");
    press.labelled("Death penalty", "abolitionist in practice");
    press.lead("People with albinism lived in fear of attacks.");
    press.heading("Impunity");
    press.paragraph("Courts heard few of the cases that the police had brought before them.");
    press.bullet("On 2 May, unknown men abducted Neema Salehe, a child, in the Mwanza region.");
    press.save(Path.of("docs", "sample-volume.pdf"));
  }
}
