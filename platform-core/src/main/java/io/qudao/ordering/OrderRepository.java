package io.qudao.ordering;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, Long> {

    Order save(Order order);

    void flush();

    /** Locks the order, so that two people cannot take the same step twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.number = :number")
    Optional<Order> lockByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Order o where o.id = :id")
    Optional<Order> lockById(long id);

    @EntityGraph(attributePaths = "lines")
    Optional<Order> findByNumber(String number);

    @Query("select o.number from Order o where o.submissionKey = :key")
    Optional<String> numberBySubmissionKey(String key);

    boolean existsByExternalId(String externalId);

    List<Order> findByIdIn(List<Long> ids);
}
