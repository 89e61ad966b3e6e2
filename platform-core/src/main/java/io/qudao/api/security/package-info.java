/** Who calls the API: tokens by client credentials, good for one host, and which scope opens which address. */
@org.jspecify.annotations.NullMarked
package io.qudao.api.security;
