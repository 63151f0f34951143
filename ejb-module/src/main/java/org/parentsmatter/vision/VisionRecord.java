package org.parentsmatter.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/** Writes into the audit log what was changed, in words. */
@Dependent
class VisionRecord {
  @Inject private AuditLog auditLog;

  void ofVision(String words) {
    auditLog.record(
        AuditAction.VISION_CHANGED, "vision", Vision.ONLY, words.isEmpty() ? "Taken away" : words);
  }

  /**
   * What was done to a line.
   *
   * @param what for instance "Added"
   */
  void of(VisionLine line, String what) {
    boolean message = line instanceof CoreMessage;
    auditLog.record(
        message ? AuditAction.CORE_MESSAGE_CHANGED : AuditAction.EXPECTATION_CHANGED,
        message ? "core-message" : "expectation",
        line.id(),
        what + ": " + line.inWords());
  }
}
