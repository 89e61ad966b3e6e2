package io.qudao.distributor;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the distributor that a use case of another module is about. A buyer finds only the own one: any other answers as
 * if it did not exist.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class Distributors {

    private final DistributorRows rows;

    Distributors(DistributorRows rows) {
        this.rows = rows;
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_DISTRIBUTOR */
    public Distributor inScope(String code) {
        Actor actor = CurrentActor.required();
        return rows.byCode(code)
                .filter(d -> actor.distributorId() == null || actor.distributorId() == d.id())
                .orElseThrow(() -> Problem.of(DistributorProblem.UNKNOWN_DISTRIBUTOR, code)
                        .atField("distributor")
                        .refused());
    }

    /** The signed-in buyer's own. */
    public Distributor own() {
        Long id = CurrentActor.required().distributorId();
        if (id == null) {
            throw new IllegalStateException("Only a buyer has an own distributor");
        }
        return rows.byId(id).orElseThrow();
    }
}
