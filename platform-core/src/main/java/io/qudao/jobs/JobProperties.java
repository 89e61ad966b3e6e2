package io.qudao.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node takes part in the background work ({@code qudao.jobs.*}).
 *
 * @param enabled false on nodes that leave it to others; they can still hand work over
 * @param threads tasks done at a time; more than long-running ones may take, so that short ones never wait for them
 * @param polling how often the node looks for due work
 * @param heartbeat how often it says that it lives; after four missed ones its work is taken over
 */
@ConfigurationProperties("qudao.jobs")
public record JobProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6") int threads,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("5s") Duration heartbeat) {}
