package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/** The rules of dependency that ARCHITECTURE.md explains. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "org.rapporteur.time..",
    "org.rapporteur.codebook..",
    "org.rapporteur.country..",
    "org.rapporteur.report..",
    "org.rapporteur.indicator..",
    "org.rapporteur.incident..",
    "org.rapporteur.access..",
    "org.rapporteur.imports..",
    "org.rapporteur.change..",
    "org.rapporteur.order..",
    "org.rapporteur.search..",
    "org.rapporteur.privacy..",
    "org.rapporteur.parsing.."
  };

  @ArchTest
  static final ArchRule pureJavaStaysPure =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(PURE, "java..", "org.jspecify..", "com.ibm.icu..", "org.commonmark.."));

  @ArchTest
  static final ArchRule markdownIsReadInTheCodebookOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.codebook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.commonmark..");

  @ArchTest
  static final ArchRule wordsDoNotKnowHowTheyAreRead =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .and()
          .resideOutsideOfPackage("org.rapporteur.parsing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rapporteur.parsing..");

  @ArchTest
  static final ArchRule readingKnowsReportsOnly =
      classes()
          .that()
          .resideInAPackage("org.rapporteur.reading..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.reading..",
              "org.rapporteur.report..",
              "java..",
              "org.jspecify..",
              "org.apache.pdfbox..",
              "org.jsoup..",
              "com.ibm.icu..");

  @ArchTest
  static final ArchRule storageKnowsThePurePackages =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.storage..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.rapporteur..")
                  .and(not(resideInAnyPackage(with(PURE, "org.rapporteur.storage.."))))
                  .or(resideInAnyPackage("org.rapporteur.parsing..")));

  @ArchTest
  static final ArchRule ingestionDoesNotKnowWhoAsks =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.ingestion..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rapporteur.query..", "org.rapporteur.api..");

  @ArchTest
  static final ArchRule queryKnowsStorageAndThePurePackages =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.query..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.api..",
              "org.rapporteur.ingestion..",
              "org.rapporteur.parsing..",
              "org.rapporteur.reading..");

  @ArchTest
  static final ArchRule theDashboardAsksOverHttpLikeEverybody =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.web..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.rapporteur..")
                  .and(not(resideInAnyPackage("org.rapporteur.web.."))));

  @ArchTest
  static final ArchRule apiKnowsNeitherStorageNorParsing =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.storage..", "org.rapporteur.parsing..", "org.rapporteur.reading..");

  @ArchTest
  static final ArchRule statementsAreMadeInStorageOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.storage..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement)")
          .orShould()
          .callMethodWhere(target(name("createNativeQuery")));

  @ArchTest
  static final ArchRule theServiceFetchesNothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|http\\..*)"
                  + "|io\\.vertx\\..*(HttpClient|WebClient|NetClient)|jakarta\\.ws\\.rs\\.client\\..*");

  @ArchTest
  static final ArchRule nobodyKnowsThatTheyAreWatched =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.observation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.observation..", "io.micrometer..", "io.opentelemetry..");

  @ArchTest
  static final ArchRule whoWatchesAsksUseCases =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.observation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.storage..", "org.rapporteur.parsing..", "org.rapporteur.reading..");

  @ArchTest
  static final ArchRule entitiesLiveInStorage =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .resideInAPackage("org.rapporteur.storage..");

  /** Whoever reads rows says what, and gets what it means. */
  @ArchTest
  static final ArchRule rowsAreReadInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.rapporteur.storage", "org.rapporteur.storage.replica")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..");

  /** A stream hands out one row at a time, and so the parts of each would be read one by one. */
  @ArchTest
  static final ArchRule rowsAreReadTogether =
      noClasses().should().callMethodWhere(target(name("getResultStream")));

  @ArchTest
  static final ArchRule httpLivesInApi =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule transactionsBeginInUseCases =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAnyPackage("org.rapporteur.ingestion..", "org.rapporteur.query..");

  @ArchTest
  static final ArchRule noPackageKnowsItselfThroughAnother =
      slices().matching("org.rapporteur.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noSubpackageKnowsItselfThroughAnother =
      slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

  private static String[] with(String[] packages, String... more) {
    String[] all = Arrays.copyOf(packages, packages.length + more.length);
    System.arraycopy(more, 0, all, packages.length, more.length);
    return all;
  }
}
