package dev.cloakroom.benchmarks.codec;

import org.openjdk.jol.info.GraphLayout;

/** How many bytes of heap objects take, in a virtual machine that runs as this one does. */
public final class HeapSizes {
  static {
    // JOL reads these once. Without the first it cannot look into records; the second spares a
    // warning about an agent, which only makes it faster.
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
  }

  private HeapSizes() {}

  /** Of all that can be reached from these objects, each thing counted once. */
  public static long ofAllReachable(Object... roots) {
    return GraphLayout.parseInstance(roots).totalSize();
  }
}
