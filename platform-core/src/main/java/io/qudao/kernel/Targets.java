package io.qudao.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that this process plays. The small run one process with all; the large run many with different ones. */
public final class Targets {

    /** Where the names stand in the configuration. */
    public static final String PROPERTY = "qudao.targets";

    private static final String ALL = "all";

    private final Set<Target> played;

    private Targets(Set<Target> played) {
        this.played = played;
    }

    public static Targets all() {
        return new Targets(EnumSet.allOf(Target.class));
    }

    /**
     * @param names separated by commas, in any case; {@code all} means every role
     * @throws UnknownTargetException for an unknown name, or none
     */
    public static Targets of(String names) {
        Set<Target> played = EnumSet.noneOf(Target.class);
        for (String name : names.split(",", -1)) {
            played.addAll(named(name.strip()));
        }
        return new Targets(played);
    }

    private static Set<Target> named(String name) {
        if (name.equalsIgnoreCase(ALL)) {
            return EnumSet.allOf(Target.class);
        }
        return Arrays.stream(Target.values())
                .filter(target -> target.name().equalsIgnoreCase(name))
                .findFirst()
                .map(EnumSet::of)
                .orElseThrow(() -> new UnknownTargetException(PROPERTY + " names \"" + name
                        + "\", which is no role of a process. It is " + ALL + ", or any of " + known()
                        + ", separated by commas."));
    }

    private static String known() {
        return Arrays.stream(Target.values())
                .map(target -> target.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public boolean play(Target target) {
        return played.contains(target);
    }

    public boolean playAny(Set<Target> targets) {
        return targets.stream().anyMatch(played::contains);
    }

    @Override
    public String toString() {
        return played.toString();
    }
}
