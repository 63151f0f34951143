package org.parentsmatter.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very WAR that the runnable jar holds, with one test put into it. */
final class Application {
  private Application() {}

  static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(ZipImporter.class, "parents-matter.war")
        .importFrom(new File("target/parents-matter.war"))
        .as(WebArchive.class)
        .addClasses(tests);
  }
}
