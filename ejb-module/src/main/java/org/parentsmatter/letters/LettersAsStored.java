package org.parentsmatter.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.press.SetLetter;
import org.parentsmatter.press.SharedPart;

/**
 * Looks through the letters of a run: each must be there as it was stored, with all that it shares
 * with others, and all must look alike. Where the school's logo or the press was changed while the
 * run rested, the letters from before do not go together with those from after, and are set anew.
 */
final class LettersAsStored {
  private static final int BUNDLES_AT_HAND = 4;

  private final LetterFiles files;
  private final List<ProducedLetters.Stored> notSo = new ArrayList<>();
  private final Map<String, Boolean> parts = new HashMap<>();
  private final Map<Integer, String> looks = new HashMap<>();
  private final Map<String, Optional<byte[]>> bundles =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
          return size() > BUNDLES_AT_HAND;
        }
      };

  LettersAsStored(LetterFiles files) {
    this.files = files;
  }

  /** The letters of a run that must be set anew. */
  List<ProducedLetters.Stored> not(KeptLetters letters, long runId) throws SQLException {
    letters.newestFirst(
        runId,
        letter -> {
          if (!isSo(letter)) {
            notSo.add(new ProducedLetters.Stored(letter.id(), letter.reference()));
          }
        });
    return notSo;
  }

  private boolean isSo(KeptLetter letter) {
    if (letter.bundle() == null || letter.isErased()) {
      return false;
    }
    Optional<byte[]> own =
        bundles
            .computeIfAbsent(letter.bundle(), this::read)
            .flatMap(bundle -> LetterBundles.opened(letter, bundle));
    return own.isPresent() && goesWithOthers(SetLetter.sharedIds(own.get()));
  }

  private Optional<byte[]> read(String bundle) {
    try {
      return files.bundles().whole(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException("The letters' folder failed: " + e.getMessage(), e);
    }
  }

  private boolean goesWithOthers(List<String> ids) {
    boolean all = true;
    for (String id : ids) {
      // Each is looked at, so that all that are damaged are kept anew.
      all &= parts.computeIfAbsent(id, this::isGood);
    }
    return all;
  }

  /** Of two parts for the same thing, that of the letters which were set later is the good one. */
  private boolean isGood(String id) {
    Optional<SharedPart> part = files.parts().whole(id);
    return part.isPresent()
        && (part.get().mayDiffer()
            || looks.computeIfAbsent(part.get().stands(), any -> id).equals(id));
  }
}
