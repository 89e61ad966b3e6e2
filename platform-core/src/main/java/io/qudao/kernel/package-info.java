/**
 * The few words every module speaks: money, quantities, refusals, pages.
 *
 * <p>Owns no table and no use case. Anything that one module alone needs belongs into that module.
 */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@org.jspecify.annotations.NullMarked
package io.qudao.kernel;
