package org.parentsmatter.demo;

/** Where a household gets its post; the postcode area does not exist. */
record Address(String line1, String line2, String town, String county, String postcode) {

  static final Address NOT_KNOWN = new Address("", "", "", "", "");
}
