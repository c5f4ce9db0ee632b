package dev.cloakroom.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What generated code can use: it is in the package of the payload class. */
final class Access {
  private final Elements elements;
  private final PackageElement home;

  Access(Elements elements, TypeElement payload) {
    this.elements = elements;
    this.home = elements.getPackageOf(payload);
  }

  String packageName() {
    return home.getQualifiedName().toString();
  }

  /** Whether a class, and each that it is nested in, can be used. */
  boolean isAccessible(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!isAccessibleMember(e)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a member can be used, if its class can. */
  boolean isAccessibleMember(Element member) {
    return isHome(member)
        ? !member.getModifiers().contains(Modifier.PRIVATE)
        : member.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Whether something is in the payload's package. */
  boolean isHome(Element element) {
    return elements.getPackageOf(element).equals(home);
  }

  /** Whether a class, and each that it is nested in, is public. */
  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
