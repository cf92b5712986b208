package org.rapporteur.query;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.rapporteur.codebook.CodeList;
import org.rapporteur.codebook.Codebook;
import org.rapporteur.codebook.DefinedCode;

/** The lists of codes that the codebook defines, read once at start: they come with the program. */
@Startup
@Singleton
public class CodeListQueries {

  private final Codebook codebook = Codebook.load();

  /** Lists in the order of the codebook. */
  public List<CodeList> list() {
    return codebook.lists();
  }

  /** The list of a name as printed or in kebab-case, in any case. */
  public Optional<CodeList> find(String name) {
    return codebook.findList(name);
  }

  /** The names of all lists, in the order of the codebook. */
  public List<String> names() {
    return codebook.lists().stream().map(CodeList::name).toList();
  }

  /** What a code of a list means; a test holds that every code of the program is defined. */
  public DefinedCode getCode(String list, String code) {
    return codebook
        .findList(list)
        .flatMap(
            found -> found.codes().stream().filter(each -> each.code().equals(code)).findFirst())
        .orElseThrow(() -> new IllegalStateException("no " + code + " in " + list));
  }
}
