package org.armistice.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which room may know which. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.armistice");

  private static final String[] PURE = {
    "org.armistice.record..",
    "org.armistice.reading..",
    "org.armistice.agreement..",
    "org.armistice.claim..",
    "org.armistice.incident..",
    "org.armistice.export.."
  };

  @Test
  void database_onlyInTheLedger() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.armistice.ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..")
        .check(OURS);
  }

  @Test
  void ledger_knowsRecordAndIncidentOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.armistice.ledger..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.armistice..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.armistice.ledger..",
                            "org.armistice.incident..",
                            "org.armistice.record.."))))
        .check(OURS);
  }

  @Test
  void onnxRuntime_onlyInTheModelPackageOfReading() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.armistice.reading.model..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(OURS);
  }

  @Test
  void record_knowsNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.armistice.record..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.armistice..")
                .and(not(resideInAPackage("org.armistice.record.."))))
        .check(OURS);
  }

  @Test
  void reading_knowsRecordGazetteerAndModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.armistice.reading..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.armistice..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.armistice.reading..",
                            "org.armistice.record..",
                            "org.armistice.gazetteer..",
                            "org.armistice.model.."))))
        .check(OURS);
  }

  @Test
  void intakeAgreementGazetteerClaimIncidentAndStories_knowRecordOnly() {
    for (String room :
        new String[] {"intake", "agreement", "gazetteer", "claim", "incident", "stories"}) {
      String own = "org.armistice." + room + "..";
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.armistice..")
                  .and(not(resideInAnyPackage(own, "org.armistice.record.."))))
          .allowEmptyShould(true)
          .check(OURS);
    }
  }

  @Test
  void export_knowsRecordAndIncidentOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.armistice.export..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.armistice..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.armistice.export..",
                            "org.armistice.incident..",
                            "org.armistice.record.."))))
        .check(OURS);
  }

  @Test
  void webServer_onlyInTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.armistice.server..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(OURS);
  }

  @Test
  void onlyTheCommandLine_knowsTheServer() {
    noClasses()
        .that(
            resideInAPackage("org.armistice..")
                .and(not(resideInAnyPackage("org.armistice.server..", "org.armistice.cli.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.armistice.server..")
        .check(OURS);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that(resideInAPackage("org.armistice..").and(not(resideInAPackage("org.armistice.cli.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.armistice.cli..", "picocli..", "me.tongfei..")
        .check(OURS);
  }

  @Test
  void pureRooms_useNoFileClockRandomnessOrNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .check(OURS);
  }

  @Test
  void packages_areNamedForTheDomain() {
    classes()
        .should()
        .resideOutsideOfPackages(
            "..util..", "..utils..", "..impl..", "..manager..", "..helper..", "..helpers..")
        .check(OURS);
  }
}
