package org.parentsmatter.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;

/**
 * What the readers of one side of a plan have told the school. A parent's side is read by that
 * parent. The school's side is read by every parent who may hear about one of the pupils, so there
 * only that counts which all of them have said: nobody learns from it what another one said.
 *
 * @param barriers what they said makes it hard
 * @param waitsForAnswer whether they asked for something and have not been told what came of it
 */
record Voice(Set<Barrier> barriers, boolean waitsForAnswer) {
  static final Voice SILENT = new Voice(Set.of(), false);

  Voice {
    barriers = Set.copyOf(barriers);
  }

  static Voice common(List<ParentFacts> readers, long pupilId) {
    if (readers.isEmpty()) {
      return SILENT;
    }
    Set<Barrier> barriers = EnumSet.allOf(Barrier.class);
    boolean all = true;
    for (ParentFacts reader : readers) {
      barriers.retainAll(reader.voice(pupilId).barriers());
      all &= reader.voice(pupilId).waitsForAnswer();
    }
    return new Voice(barriers, all);
  }
}
