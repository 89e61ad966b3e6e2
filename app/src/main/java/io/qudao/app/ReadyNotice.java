package io.qudao.app;

import io.qudao.tenancy.Hosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to go once the server answers. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final Hosts hosts;

    ReadyNotice(Hosts hosts) {
        this.hosts = hosts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Qudao is ready: {}  (operators: {})", hosts.platformUrl("/"), hosts.platformUrl("/operator"));
    }
}
