package good.other;

import java.util.Optional;

public record Address(String street, int number, Optional<Currency> currency) {}
