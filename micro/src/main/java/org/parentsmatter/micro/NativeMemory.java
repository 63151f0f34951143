package org.parentsmatter.micro;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Gives memory back to the machine that Java's own libraries have let go of, but the C library
 * keeps: the compiler's and the compressor's, some 200 MB of a gigabyte after the first letters.
 * Java has a command for it on Linux since 17.0.9; where there is none, nothing is done.
 */
final class NativeMemory {
  private static final int SECONDS = 3;
  private static final String COMMAND = "systemTrimNativeHeap";

  private NativeMemory() {}

  /** Goes on giving it back until the process ends. */
  static void keepGivingBack() {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
      if (has(server, commands)) {
        ScheduledExecutorService everyNowAndThen =
            Executors.newSingleThreadScheduledExecutor(NativeMemory::quietThread);
        everyNowAndThen.scheduleWithFixedDelay(
            () -> giveBack(server, commands), SECONDS, SECONDS, TimeUnit.SECONDS);
      }
    } catch (JMException e) {
      // A Java without such commands runs the product as well.
    }
  }

  private static boolean has(MBeanServer server, ObjectName commands) throws JMException {
    if (!server.isRegistered(commands)) {
      return false;
    }
    for (var operation : server.getMBeanInfo(commands).getOperations()) {
      if (operation.getName().equals(COMMAND)) {
        return true;
      }
    }
    return false;
  }

  private static void giveBack(MBeanServer server, ObjectName commands) {
    try {
      server.invoke(commands, COMMAND, new Object[0], new String[0]);
    } catch (JMException e) {
      // Then it stays where it is until the next time.
    }
  }

  private static Thread quietThread(Runnable work) {
    Thread thread = new Thread(work, "native-memory");
    thread.setDaemon(true);
    return thread;
  }
}
