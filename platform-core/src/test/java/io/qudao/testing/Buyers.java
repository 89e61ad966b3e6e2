package io.qudao.testing;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.distributor.Distributor;
import io.qudao.identity.Email;
import io.qudao.identity.FirstOwner;
import io.qudao.tenancy.Tenant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Buyers who are people with an account of their own, as whoever has a cart must be. */
@Component
public class Buyers {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Tenants tenants;
    private final FirstOwner owners;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Buyers(Tenants tenants, FirstOwner owners, JdbcClient jdbc, TransactionTemplate transactions) {
        this.tenants = tenants;
        this.owners = owners;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A new buyer of the distributor, called as given. */
    public Actor of(Tenant tenant, Distributor distributor, String name) {
        Email email = Email.of("buyer" + NUMBERS.incrementAndGet() + "@dealer.example");
        Long id = tenants.asOwner(
                tenant,
                () -> transactions.execute(status -> jdbc.sql(
                                "insert into app_user (id, email, display_name, password_hash, role, distributor_id, locale, created_at)"
                                        + " values (nextval('app_user_seq'), ?, ?, ?, 'BUYER', ?, 'zh-CN', now()) returning id")
                        .params(email.value(), name, owners.hash(Tenants.PASSWORD), distributor.id())
                        .query(Long.class)
                        .single()));
        return new Actor(
                tenant.id(), Actor.Kind.BUYER, email.value(), name, id, distributor.id(), Role.BUYER.permissions());
    }
}
