package io.qudao.kernel;

/**
 * Names one reason for which a request is refused. Implemented by one enum per module, for instance
 * {@code OrderProblem.UNKNOWN_SKU}.
 *
 * <p>The constant's name is the API's {@code code}; its text in every language stands in the module's bundle under
 * {@code problem.<enum>.<constant>}, for instance {@code problem.OrderProblem.UNKNOWN_SKU}.
 */
public interface ProblemCode {

    /** The constant's name, stable, part of the API's contract. */
    String name();

    /** What kind of refusal it is; decides the HTTP status. */
    default Kind kind() {
        return Kind.RULE;
    }

    /** Key of its text in the bundles. */
    default String messageKey() {
        return "problem." + ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }

    /** The HTTP status belongs to the API; these are the meanings behind it. */
    enum Kind {
        /** The request itself cannot be understood. */
        MALFORMED,
        /** Who asks may not do this. */
        FORBIDDEN,
        /** What it names does not exist, or not for who asks. */
        NOT_FOUND,
        /** It collides with what is there already. */
        CONFLICT,
        /** It was read in an older version than the one stored. */
        STALE,
        /** A business rule refuses it. */
        RULE,
        /** Not possible at this moment, try again later. */
        UNAVAILABLE
    }
}
