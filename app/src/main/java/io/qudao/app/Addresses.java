package io.qudao.app;

import io.qudao.kernel.Target;
import java.util.EnumSet;
import java.util.Set;

/** Which role of a process an address belongs to. */
final class Addresses {

    /** What every screen needs, or is neither's alone: both staff and buyers are invited, and sign in, at a tenant's host. */
    private static final Set<String> SHARED = Set.of(
            "VAADIN",
            "aura",
            "brand",
            "css",
            "dev",
            "error",
            "favicon.ico",
            "img",
            "invitation",
            "js",
            "login",
            "logout",
            "lumo",
            "manifest.webmanifest",
            "sign-in",
            "webjars");

    private static final Set<Target> SCREENS = EnumSet.of(Target.ADMIN, Target.PORTAL, Target.OPERATOR);
    private static final Set<Target> SCREENS_OF_TENANTS = EnumSet.of(Target.ADMIN, Target.PORTAL);

    private Addresses() {}

    /**
     * @param path as asked, with or without its first slash
     * @param platform whether it was asked on the platform's own host
     * @return any of these is enough
     */
    static Set<Target> targets(String path, boolean platform) {
        String first = first(path);
        return switch (first) {
            case "api", "oauth2", "v3" -> EnumSet.of(Target.API);
            case "billing" -> EnumSet.of(Target.BILLING);
            case "admin" -> EnumSet.of(Target.ADMIN);
            case "operator" -> EnumSet.of(Target.OPERATOR);
            case String shared when SHARED.contains(shared) -> platform ? SCREENS : SCREENS_OF_TENANTS;
            default -> platform ? EnumSet.of(Target.ADMIN) : EnumSet.of(Target.PORTAL);
        };
    }

    /** What the browser's side of an open page asks: the page itself may be any. */
    static Set<Target> ofOpenPages() {
        return EnumSet.copyOf(SCREENS);
    }

    private static String first(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        int end = relative.indexOf('/');
        return end < 0 ? relative : relative.substring(0, end);
    }
}
