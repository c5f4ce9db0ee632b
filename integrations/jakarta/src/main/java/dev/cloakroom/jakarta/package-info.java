/**
 * Sessions in Jakarta EE applications (Servlet 6, CDI 4): with this on the class path and {@code
 * cloakroom.unit} set, {@code @Inject Session<ShopSession> session} is the session of the request.
 *
 * <p>{@link dev.cloakroom.jakarta.CloakroomFilter} stands before all other filters, begins an
 * exchange for each request ({@link dev.cloakroom.web.WebExchange}), and writes the session just
 * before the response is on its way. Beans that are injected lead to the exchange of whichever
 * request is being answered; {@link dev.cloakroom.jakarta.Exchanges} does the same where there is
 * no injection.
 */
@NullMarked
package dev.cloakroom.jakarta;

import org.jspecify.annotations.NullMarked;
