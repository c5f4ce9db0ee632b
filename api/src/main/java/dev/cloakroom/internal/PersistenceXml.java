package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the properties of persistence units out of all {@code META-INF/persistence.xml} files. */
final class PersistenceXml {
  private static final String RESOURCE = "META-INF/persistence.xml";

  private final Map<String, Map<String, String>> units = new TreeMap<>();
  private final Map<String, URL> origins = new HashMap<>();

  private PersistenceXml() {}

  /**
   * The properties of a unit.
   *
   * @throws CloakroomConfigurationException if no file has it, if two have it, or if a file cannot
   *     be read
   */
  static Map<String, String> propertiesOf(String unit, ClassLoader loader) {
    PersistenceXml all = new PersistenceXml();
    List<URL> files = all.readAll(loader);
    Map<String, String> properties = all.units.get(unit);
    if (properties == null) {
      throw new CloakroomConfigurationException(
          "There is no persistence unit '%s' in %s; the units there are: %s."
              .formatted(unit, files.isEmpty() ? "any " + RESOURCE : files, all.units.keySet()));
    }
    return properties;
  }

  private List<URL> readAll(ClassLoader loader) {
    try {
      List<URL> files = new ArrayList<>(Collections.list(loader.getResources(RESOURCE)));
      for (URL file : files) {
        read(file);
      }
      return files;
    } catch (IOException e) {
      throw new CloakroomConfigurationException("A " + RESOURCE + " cannot be read.", e);
    }
  }

  private void read(URL file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = file.openStream()) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      Map<String, String> properties = new HashMap<>();
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("persistence-unit")) {
          properties = begin(file, attribute(xml, "name"));
        } else if (xml.getLocalName().equals("property")) {
          properties.put(attribute(xml, "name"), attribute(xml, "value"));
        }
      }
    } catch (XMLStreamException e) {
      throw new CloakroomConfigurationException(
          "%s is not well-formed XML: %s".formatted(file, e.getMessage()), e);
    }
  }

  private Map<String, String> begin(URL file, String unit) {
    Map<String, String> properties = new HashMap<>();
    if (units.put(unit, properties) != null) {
      throw new CloakroomConfigurationException(
          "The persistence unit '%s' stands in %s and again in %s; give one of them another name."
              .formatted(unit, origins.get(unit), file));
    }
    origins.put(unit, file);
    return properties;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw new CloakroomConfigurationException(
          "In %s, line %d, the element '%s' has no attribute '%s'."
              .formatted(RESOURCE, xml.getLocation().getLineNumber(), xml.getLocalName(), name));
    }
    return value;
  }
}
