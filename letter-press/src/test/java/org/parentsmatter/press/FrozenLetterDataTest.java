package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class FrozenLetterDataTest {

  private static final LetterData DATA = Sample.letter().data();

  @Test
  void whatIsThawedIsWhatWasFrozen() {
    assertThat(LetterData.fromBytes(DATA.toBytes())).isEqualTo(DATA);
    LetterData sparse = Sample.letter().to(List.of()).promising(List.of(), List.of()).data();
    assertThat(LetterData.fromBytes(sparse.toBytes())).isEqualTo(sparse);
  }

  @Test
  void aLetterFrozenByTheFirstVersionIsStillReadable() throws Exception {
    try (InputStream kept = getClass().getResourceAsStream("frozen-letter-1.bin")) {
      assertThat(LetterData.fromBytes(kept.readAllBytes())).isEqualTo(DATA);
    }
  }

  @Test
  void aFrozenLetterIsSmall() {
    assertThat(DATA.toBytes()).hasSizeLessThan(2048);
  }

  @Test
  void aCutOffLetterIsRefused() {
    byte[] frozen = DATA.toBytes();
    for (int length = 0; length < frozen.length; length++) {
      byte[] cut = Arrays.copyOf(frozen, length);
      assertThatThrownBy(() -> LetterData.fromBytes(cut)).isInstanceOf(UnreadableLetterData.class);
    }
  }

  @Test
  void anyChangedByteIsNoticed() {
    byte[] frozen = DATA.toBytes();
    for (int i = 0; i < frozen.length; i++) {
      byte[] changed = frozen.clone();
      changed[i] ^= 0x20;
      assertThatThrownBy(() -> LetterData.fromBytes(changed))
          .isInstanceOf(UnreadableLetterData.class);
    }
  }

  @Test
  void bytesForgedWithARightChecksumDoNoHarm() {
    Random random = new Random(4711);
    for (int round = 0; round < 20_000; round++) {
      byte[] forged = DATA.toBytes();
      for (int i = 0; i <= random.nextInt(4); i++) {
        forged[5 + random.nextInt(forged.length - 9)] = (byte) random.nextInt();
      }
      try {
        assertThat(LetterData.fromBytes(sealed(forged))).isNotNull();
      } catch (UnreadableLetterData refused) {
        assertThat(refused).hasMessageStartingWith("The kept letter");
      }
    }
  }

  private static byte[] sealed(byte[] frozen) {
    CRC32 crc = new CRC32();
    crc.update(frozen, 0, frozen.length - 4);
    ByteBuffer.wrap(frozen).putInt(frozen.length - 4, (int) crc.getValue());
    return frozen;
  }

  @Test
  void anUnknownVersionSaysSo() {
    byte[] frozen = DATA.toBytes();
    frozen[4] = 9;
    assertThatThrownBy(() -> LetterData.fromBytes(frozen)).hasMessageContaining("version 9");
    assertThatThrownBy(() -> LetterData.fromBytes(null)).isInstanceOf(UnreadableLetterData.class);
  }
}
