package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapporteur.report.KeptText;
import org.rapporteur.storage.report.TextRepository;

/** The texts that everything else can be read from again. */
@ApplicationScoped
public class TextQueries {

  private final TextRepository texts;

  TextQueries(TextRepository texts) {
    this.texts = texts;
  }

  /** Texts in any revision of reports that are not withdrawn, as they came after a change. */
  @Transactional
  public List<KeptText> listAfter(long sequence, int limit) {
    return texts.listAfter(sequence, limit);
  }
}
