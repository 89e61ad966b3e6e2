package io.qudao.distributor;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.kernel.Problem;
import io.qudao.kernel.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A distributor's delivery addresses; a buyer reaches the own distributor's only. */
@UseCase
@Allow({Permission.DISTRIBUTORS_READ, Permission.ORDERS_WRITE})
public class DistributorAddresses {

    private final JdbcClient jdbc;

    DistributorAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The preferred one first. */
    public List<DistributorAddress> of(long distributorId) {
        refuseOthers(distributorId);
        return jdbc.sql("select id, recipient, phone, region, line, preferred from distributor_address"
                        + " where distributor_id = ? order by preferred desc, id limit 100")
                .param(distributorId)
                .query(DistributorAddress.class)
                .list();
    }

    /** Adds an address; the first one of a distributor becomes the preferred one. */
    @Allow({Permission.DISTRIBUTORS_WRITE, Permission.ORDERS_WRITE})
    public void add(
            long distributorId, String recipient, @Nullable String phone, @Nullable String region, String line) {
        refuseOthers(distributorId);
        jdbc.sql("insert into distributor_address (distributor_id, recipient, phone, region, line, preferred)"
                        + " values (:distributor, :recipient, :phone, :region, :line,"
                        + " not exists (select 1 from distributor_address where distributor_id = :distributor))")
                .param("distributor", distributorId)
                .param("recipient", recipient)
                .param("phone", phone)
                .param("region", region)
                .param("line", line)
                .update();
    }

    private static void refuseOthers(long distributorId) {
        Long own = CurrentActor.required().distributorId();
        if (own != null && own != distributorId) {
            throw Problem.of(DistributorProblem.UNKNOWN_DISTRIBUTOR, distributorId)
                    .refused();
        }
    }
}
