package io.qudao.fulfilment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShipmentRepository extends Repository<Shipment, Long> {

    Shipment saveAndFlush(Shipment shipment);

    boolean existsByExternalId(String externalId);

    /** Locks the shipment, so that it arrives once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shipment s where s.number = :number")
    Optional<Shipment> lockByNumber(String number);
}
