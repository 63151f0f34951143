package org.parentsmatter.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.imports.ctf.DfeLanguages;

/**
 * Languages as ISO 639 codes: of two letters where there is one, else of three. They come as a code
 * of two or three letters, as the English name, with a country or variety behind it, or as a code
 * of the Department for Education; where a code is both, it is that of ISO 639.
 */
public final class LanguageCode {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

  /** {@code pt-BR}, {@code zh_Hans_CN}: the language and what is said more closely. */
  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})([-_][a-z0-9]{2,8})+");

  /** {@code Polish (Poland)}, {@code Chinese (Cantonese)}. */
  private static final Pattern CLOSER = Pattern.compile("(.+?) ?[(\\[](.+)[)\\]]");

  /** Varieties with a code of their own, which count more than the language they are of. */
  private static final Map<String, String> VARIETIES =
      Map.of(
          "cantonese", "yue",
          "mandarin", "zh",
          "hakka", "hak",
          "sylheti", "syl",
          "mirpuri", "pmu",
          "dari", "fa",
          "sorani", "ckb",
          "kurmanji", "kmr",
          "british sign language", "bfi",
          "british", "bfi");

  /** Names that people here use and Java does not. */
  private static final String NAMES =
      "farsi=fa panjabi=pa flemish=nl gaelic=gd bengali=bn bsl=bfi castilian=es valencian=ca"
          + " pushto=ps sinhalese=si oriya=or uighur=ug slovene=sl kiswahili=sw myanmar=my"
          + " cambodian=km moldovan=ro moldavian=ro romani=rom tigrigna=ti nepalese=ne azeri=az"
          + " byelorussian=be kirghiz=ky pahari=phr twi=tw fante=fat ndebele=nd creole=cpe"
          + " alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is"
          + " iw=he in=id ji=yi"
          + " mac=mk mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy";

  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      add(code);
    }
    DfeLanguages.codes().forEach(LanguageCode::add);
    for (String name : NAMES.split(" ", -1)) {
      CODES.put(name.substring(0, name.indexOf('=')), name.substring(name.indexOf('=') + 1));
    }
    VARIETIES.forEach(CODES::putIfAbsent);
    CODES.remove("british"); // names a language only behind the word for one
  }

  private LanguageCode() {}

  private static void add(String code) {
    Locale language = Locale.forLanguageTag(code);
    CODES.put(code, code);
    CODES.putIfAbsent(language.getDisplayLanguage(Locale.UK).toLowerCase(Locale.ROOT), code);
    try {
      CODES.putIfAbsent(language.getISO3Language(), code);
    } catch (MissingResourceException e) {
      // A language without a code of three letters has its other two names.
    }
  }

  /** The code, if the language is known. */
  public static Optional<String> of(String language) {
    String word = BLANKS.matcher(language.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    String code = CODES.get(word);
    if (code != null) {
      return Optional.of(code);
    }
    Matcher tag = TAG.matcher(word);
    if (tag.matches()) {
      return Optional.ofNullable(CODES.get(tag.group(1)));
    }
    Matcher closer = CLOSER.matcher(word);
    if (closer.matches()) {
      String variety = VARIETIES.get(closer.group(2).strip());
      return Optional.ofNullable(variety == null ? CODES.get(closer.group(1)) : variety);
    }
    return DfeLanguages.iso(word);
  }
}
