package dev.cloakroom.benchmarks.payload;

/** How much there is in a payload. */
public enum Variant {
  /** A signed-in user with ten lines in the cart. */
  STANDARD(true, 10),

  /** Nobody is signed in, and the cart is empty. */
  GUEST(false, 0),

  /** A signed-in user with two hundred lines in the cart. */
  HEAVY(true, 200);

  private final boolean signedIn;
  private final int cartLines;

  Variant(boolean signedIn, int cartLines) {
    this.signedIn = signedIn;
    this.cartLines = cartLines;
  }

  boolean isSignedIn() {
    return signedIn;
  }

  int cartLines() {
    return cartLines;
  }
}
