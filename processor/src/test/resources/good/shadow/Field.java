package good.shadow;

public record Field(int number) {}
