package io.qudao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.sql.DriverManager;
import javax.sql.DataSource;

/** Who may open a connection: tenancy, which makes it a tenant's or the platform's; nobody can forget that elsewhere. */
public final class WaysToTheDatabase {

    /** The scheduler's library wants the platform's connections handed over; migrations come before any tenant. */
    public static final ArchRule LEAD_THROUGH_TENANCY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.qudao.tenancy..", "io.qudao.jobs..", "io.qudao.migrations..", "io.qudao.testing..")
            .should()
            .dependOnClassesThat(assignableTo(DataSource.class))
            .orShould()
            .dependOnClassesThat(assignableTo(DriverManager.class));

    /** Whoever is handed connections over may pass them on, but not take one. */
    public static final ArchRule ARE_OPENED_BY_TENANCY_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("io.qudao.tenancy..", "io.qudao.migrations..", "io.qudao.testing..")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("getConnection"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    assignableTo(DataSource.class).or(assignableTo(DriverManager.class))))));

    private WaysToTheDatabase() {}
}
