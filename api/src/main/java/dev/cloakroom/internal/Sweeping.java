package dev.cloakroom.internal;

import java.time.Duration;

/**
 * How what has expired is removed.
 *
 * @param inBackground whether a thread of ours does so from time to time
 * @param interval the mean time from one sweep to the next
 * @param batch how many sessions and values are deleted at once, at the most
 */
public record Sweeping(boolean inBackground, Duration interval, int batch) {}
