package org.parentsmatter.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Mojarra keeps imported constants by their name for the whole application, so one name for two
 * types breaks whichever page is opened second.
 */
class ImportedConstantsTest {
  private static final Pattern IMPORT =
      Pattern.compile("<f:importConstants type=\"([^\"]+)\"(?: var=\"([^\"]+)\")?");

  @Test
  void a_name_stands_for_one_type_on_all_pages() {
    Map<String, String> types = new TreeMap<>();
    for (String page : AllPages.files()) {
      Matcher imported = IMPORT.matcher(AllPages.source(page));
      while (imported.find()) {
        String type = imported.group(1);
        String name =
            imported.group(2) == null
                ? type.substring(type.lastIndexOf('.') + 1)
                : imported.group(2);
        assertThat(types.getOrDefault(name, type)).as(name + " on " + page).isEqualTo(type);
        types.put(name, type);
      }
    }
    assertThat(types).isNotEmpty();
  }
}
