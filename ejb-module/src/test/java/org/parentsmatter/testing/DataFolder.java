package org.parentsmatter.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.parentsmatter.database.Setting;

/** The test's temporary folder is the product's data folder for as long as a test runs. */
public final class DataFolder implements BeforeEachCallback, AfterEachCallback {
  private static final String PROPERTY = Setting.DATA.property();

  private String before;

  @Override
  public void beforeEach(ExtensionContext context) throws IllegalAccessException {
    Object test = context.getRequiredTestInstance();
    var field =
        AnnotationSupport.findAnnotatedFields(
                test.getClass(), TempDir.class, any -> true, HierarchyTraversalMode.TOP_DOWN)
            .get(0);
    field.setAccessible(true);
    before = System.setProperty(PROPERTY, ((Path) field.get(test)).toString());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (before == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, before);
    }
  }
}
