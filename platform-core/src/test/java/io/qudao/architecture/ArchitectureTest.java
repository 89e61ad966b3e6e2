package io.qudao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.qudao.access.Allow;
import io.qudao.access.AllowAnyone;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.UseCase;
import jakarta.persistence.Entity;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of style.md that a compiler does not know. */
class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(OwnCode.ONLY).importPackages("io.qudao");

    private static final Pattern VAGUE =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|Info)$|^(Base|Common|Abstract).*");

    @Test
    void everyUseCaseSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .beAnnotatedWith(Allow.class)
                .orShould()
                .beAnnotatedWith(AllowAnyone.class)
                .check(CODE);
    }

    @Test
    void everyUseCaseSaysWhoMayCallItOnceAndForAll() {
        noClasses()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .beAnnotatedWith(AllowAnyone.class)
                .andShould()
                .beAnnotatedWith(Allow.class)
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .bePublic()
                .andShould()
                .notBeInterfaces()
                .check(CODE);
    }

    @Test
    void whatIsOpenToAnyoneOrAskedForARightIsAService() {
        classes()
                .that()
                .areAnnotatedWith(Allow.class)
                .or()
                .areAnnotatedWith(AllowAnyone.class)
                .should()
                .beMetaAnnotatedWith(org.springframework.stereotype.Component.class)
                .because("a right is checked around beans only")
                .check(CODE);
    }

    @Test
    void connectionsAreOpenedByTenancyOnly() {
        WaysToTheDatabase.LEAD_THROUGH_TENANCY.check(CODE);
        WaysToTheDatabase.ARE_OPENED_BY_TENANCY_ONLY.check(CODE);
    }

    @Test
    void everyQueriesClassSaysWhoMayAsk() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Queries")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("InvitationQueries")
                .should()
                .beAnnotatedWith(Allow.class)
                .check(CODE);
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching("io\\.qudao\\..*\\.(?:"
                        + VAGUE.pattern()
                                .replace("^", "")
                                .replace(".*(", "[A-Za-z]*(")
                                .replace("$", "") + ")$")
                .check(CODE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages("io.qudao.files..", "io.qudao.ui..")
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .check(CODE);
    }

    @Test
    void businessKnowsNoScreens() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CODE);
    }

    @Test
    void nothingOpensASecondTransactionInsideARequest() {
        noMethods()
                .should(new com.tngtech.archunit.lang.ArchCondition<>("use REQUIRES_NEW") {
                    @Override
                    public void check(
                            com.tngtech.archunit.core.domain.JavaMethod method,
                            com.tngtech.archunit.lang.ConditionEvents events) {
                        boolean opens = method.isAnnotatedWith(Transactional.class)
                                && method.getAnnotationOfType(Transactional.class)
                                                .propagation()
                                        == Propagation.REQUIRES_NEW;
                        if (opens) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                                    method, method.getFullName()));
                        }
                    }
                })
                .check(CODE);
    }

    @Test
    void refusalCodesAreEnums() {
        classes().that().implement(ProblemCode.class).should().beEnums().check(CODE);
    }

    @Test
    void secretsComeFromASecureSource() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("java.util.Random", ArchitectureTest::isRandom))
                .check(CODE);
    }

    private static boolean isRandom(JavaClass type) {
        return type.isEquivalentTo(Random.class);
    }

    @Test
    void publicTypesAreUseCasesQueriesOrValues() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(CODE);
    }
}
