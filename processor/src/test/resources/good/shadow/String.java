package good.shadow;

public record String(java.lang.String text) {}
