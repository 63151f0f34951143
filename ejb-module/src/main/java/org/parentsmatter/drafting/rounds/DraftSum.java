package org.parentsmatter.drafting.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parentsmatter.plan.DraftedPlan;
import org.parentsmatter.plan.Promise;

/**
 * A sum over all that a draft says, to whom and about whom, without its dates: a draft looked at on
 * Friday is the same on Monday.
 */
final class DraftSum {
  private DraftSum() {}

  static String of(DraftedPlan plan) {
    StringBuilder said = new StringBuilder(plan.tier() + "|" + plan.tierWhy());
    plan.praises().forEach(p -> said.append('|').append(p.pupilId()).append(p.text()));
    plan.school().forEach(p -> add(said.append("|school"), p));
    plan.parents()
        .forEach(
            parent -> {
              said.append("|parent").append(parent.parentId());
              parent.promises().forEach(p -> add(said, p));
            });
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(said.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(StringBuilder said, Promise promise) {
    said.append('|')
        .append(promise.pupilId())
        .append('|')
        .append(promise.strategyId())
        .append('|')
        .append(promise.owner())
        .append('|')
        .append(promise.text())
        .append('|')
        .append(promise.why());
  }
}
