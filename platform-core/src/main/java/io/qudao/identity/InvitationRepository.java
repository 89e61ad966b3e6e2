package io.qudao.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(long id);

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    List<Invitation> findByEmailAndAcceptedAtIsNullAndRevokedAtIsNull(String email);

    void flush();
}
