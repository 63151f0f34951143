package org.parentsmatter.letters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts each letter with a key of its own, which lies in the letter's row and not beside the
 * letter: whoever has only the files has nothing, and where the key is destroyed the letter is
 * gone, from every backup of the files too. AES-256 in GCM, bound to the letter's reference, so
 * that no letter passes for another.
 */
final class LetterSeal {
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private LetterSeal(byte[] key) {
    this.key = key;
  }

  /** With a key that nobody has. */
  static LetterSeal fresh() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return new LetterSeal(key);
  }

  /** With the key as it was kept, in hexadecimal digits. */
  static LetterSeal of(String key) {
    return new LetterSeal(HexFormat.of().parseHex(key));
  }

  /** The key in 64 hexadecimal digits. */
  String key() {
    return HexFormat.of().formatHex(key);
  }

  byte[] closed(LetterReference reference, byte[] own) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, reference);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(own.length));
      cipher.doFinal(own, 0, own.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + TRANSFORMATION, e);
    }
  }

  /**
   * What was sealed.
   *
   * @throws GeneralSecurityException when it is damaged, another letter's, or the key is not its
   *     key
   */
  byte[] opened(LetterReference reference, byte[] sealed) throws GeneralSecurityException {
    if (sealed.length < NONCE_BYTES) {
      throw new GeneralSecurityException("Nothing was sealed here");
    }
    return cipher(Cipher.DECRYPT_MODE, sealed, reference)
        .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
  }

  private Cipher cipher(int mode, byte[] nonce, LetterReference reference)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
    cipher.updateAAD(reference.value().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
