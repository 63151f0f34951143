package org.parentsmatter.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Larkfield: streets, and telephone numbers from the ranges Ofcom keeps for drama, so that no
 * letter or call can reach anybody. The postcode area LF does not exist.
 */
final class Town {

  private static final List<String> STREETS =
      List.of(
          "Albert Road",
          "Alma Street",
          "Beck Lane",
          "Birch Grove",
          "Canal Side",
          "Castle Drive",
          "Chapel Row",
          "Church Lane",
          "Cobden Street",
          "Dale View",
          "Elm Avenue",
          "Ferry Road",
          "Foundry Street",
          "Gladstone Terrace",
          "Hawthorn Close",
          "Heron Way",
          "High Street",
          "Jubilee Crescent",
          "King Street",
          "Lime Tree Walk",
          "Market Place",
          "Mill Lane",
          "Moorland Avenue",
          "Nelson Street",
          "Orchard Close",
          "Park Avenue",
          "Priory Street",
          "Quarry Bank",
          "Railway Cottages",
          "Rowan Drive",
          "School Lane",
          "Spring Gardens",
          "Station Road",
          "Tannery Road",
          "Union Street",
          "Victoria Road",
          "Weavers Court",
          "Windmill Hill",
          "Woodside",
          "York Street");
  private static final String POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int NUMBERS_FOR_DRAMA = 1000;

  private final Random chance;
  private final Set<Address> taken = new HashSet<>();
  private final Set<String> emails = new HashSet<>();
  private int mobiles;
  private int landlines;

  Town(Random chance) {
    this.chance = chance;
  }

  Address newHome() {
    Address home;
    do {
      home = someHome();
    } while (!taken.add(home));
    return home;
  }

  private Address someHome() {
    int street = chance.nextInt(STREETS.size());
    int house = 1 + chance.nextInt(90);
    String postcode =
        "LF%d %d%c%c"
            .formatted(
                1 + street / 10,
                1 + street % 9,
                POSTCODE_LETTERS.charAt(street % POSTCODE_LETTERS.length()),
                POSTCODE_LETTERS.charAt((street * 7 + house / 30) % POSTCODE_LETTERS.length()));
    boolean flat = chance.nextInt(9) == 0;
    String door = house + " " + STREETS.get(street);
    return flat
        ? at(
            "Flat " + (1 + chance.nextInt(12)) + ", " + STREETS.get(street) + " House",
            door,
            postcode)
        : at(door, "", postcode);
  }

  private static Address at(String line1, String line2, String postcode) {
    return new Address(line1, line2, "Larkfield", "Larkshire", postcode);
  }

  Address countyHall() {
    return at("Virtual School", "County Hall", "LF1 1AA");
  }

  String mobile() {
    return "07700 900%03d".formatted(mobiles++ % NUMBERS_FOR_DRAMA);
  }

  String landline() {
    return "01632 960%03d".formatted(landlines++ % NUMBERS_FOR_DRAMA);
  }

  /** Empty when the name has no Latin letters to make an address from. */
  String email(Person person) {
    String plain =
        Normalizer.normalize(person.given() + "." + person.family(), Normalizer.Form.NFD)
            .replace("ł", "l")
            .replace("Ł", "L")
            .replaceAll("[^A-Za-z.]", "")
            .toLowerCase(Locale.ROOT);
    if (plain.startsWith(".") || plain.endsWith(".")) {
      return "";
    }
    String email = plain + "@example.org";
    for (int next = 2; !emails.add(email); next++) {
      email = plain + next + "@example.org";
    }
    return email;
  }
}
