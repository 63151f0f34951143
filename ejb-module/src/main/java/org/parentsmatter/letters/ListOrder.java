package org.parentsmatter.letters;

/** What a list of recipients may show of the order in which their letters are printed. */
enum ListOrder {
  AS_PRINTED,
  /** By postcode: protected addresses stand last, by name, as if they had none. */
  PROTECTED_LAST,
  /** By postcode, for somebody who may see nobody's address: by name. */
  BY_NAME;

  static ListOrder of(PrintOrder printed, boolean seesAddresses) {
    if (printed != PrintOrder.POSTCODE) {
      return AS_PRINTED;
    }
    return seesAddresses ? PROTECTED_LAST : BY_NAME;
  }

  String sql(String direction) {
    return switch (this) {
      case AS_PRINTED -> "l.position" + direction;
      case PROTECTED_LAST -> "kept_apart, kept_name, l.position" + direction;
      case BY_NAME -> "l.parent_name" + direction + ", l.id";
    };
  }
}
