package io.qudao.admin.distributor;

import io.qudao.kernel.ProblemCode;

/** What the address form refuses. */
enum AddressFormProblem implements ProblemCode {
    /** A parcel would not arrive without it. */
    VALUE_MISSING
}
