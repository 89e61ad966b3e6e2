package io.qudao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** What a screen may know, and who may know whom among the modules above the business. */
class ScreensTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.qudao");

    private static final String[] CONSOLES = {"io.qudao.admin..", "io.qudao.operator..", "io.qudao.site.."};
    private static final String PORTAL = "io.qudao.portal..";
    private static final String KIT = "io.qudao.ui..";

    @Test
    void viewsStayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(CODE);
    }

    @Test
    void screensHoldNoEntityNoRepositoryAndNoTransaction() {
        noClasses()
                .that()
                .resideInAnyPackage(CONSOLES)
                .or()
                .resideInAnyPackage(PORTAL, KIT)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PlatformTransactionManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .check(CODE);
    }

    @Test
    void consolesAndPortalDoNotSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage(PORTAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSOLES)
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage(CONSOLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PORTAL)
                .check(CODE);
    }

    @Test
    void theKitKnowsNoScreenThatUsesIt() {
        noClasses()
                .that()
                .resideInAPackage(KIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSOLES)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(PORTAL)
                .check(CODE);
    }

    @Test
    void migrationsKnowNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("io.qudao.migrations..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "of ours outside the migrations",
                        type -> type.getPackageName().startsWith("io.qudao")
                                && !type.getPackageName().startsWith("io.qudao.migrations")))
                .check(CODE);
    }

    @Test
    void screensTakeTheTimeFromTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(CONSOLES)
                .or()
                .resideInAnyPackage(PORTAL, KIT, "io.qudao.app..", "io.qudao.demo..", "io.qudao.migrations..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CODE);
    }

    @Test
    void noTwoPartsOfAScreenModuleUseEachOtherInACircle() {
        for (String module : new String[] {"io.qudao.admin.(*)..", "io.qudao.portal.(*)..", "io.qudao.ui.(*).."}) {
            slices().matching(module).should().beFreeOfCycles().check(CODE);
        }
    }
}
