package dev.cloakroom.cli;

import dev.cloakroom.tink.KeyInfo;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The id of a key as it is shown. */
final class KeyIdConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String digits) {
    return KeyInfo.parseId(digits)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no id of a key; ids have 8 hexadecimal digits, as 'cloakroom keys list' shows them"
                        .formatted(digits)));
  }
}
