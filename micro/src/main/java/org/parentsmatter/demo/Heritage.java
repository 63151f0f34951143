package org.parentsmatter.demo;

import java.util.Random;

/**
 * The names a town's families carry, how many families in a hundred carry them, and what is spoken
 * at home.
 */
enum Heritage {
  BRITISH(
      59,
      "en",
      "Olivia,Amelia,Isla,Ava,Lily,Freya,Florence,Willow,Evie,Sophie,Poppy,Charlotte,"
          + "Grace,Ruby,Phoebe,Daisy,Harriet,Megan,Chloe,Erin",
      "Noah,Oliver,George,Arthur,Leo,Harry,Oscar,Archie,Jack,Henry,Charlie,Freddie,"
          + "Theo,Alfie,Finley,Joshua,Reuben,Dylan,Ethan,Callum",
      "Sarah,Claire,Nicola,Emma,Rebecca,Lisa,Joanne,Rachel,Gemma,Kelly,Laura,Helen,"
          + "Victoria,Samantha,Michelle,Hannah,Kerry,Stacey,Louise,Bethan",
      "David,Paul,Andrew,Mark,James,Craig,Stephen,Lee,Matthew,Gareth,Daniel,"
          + "Christopher,Ian,Richard,Simon,Ben,Adam,Scott,Thomas,Neil",
      "Smith,Jones,Taylor,Brown,Wilson,Evans,Thomas,Roberts,Walker,Wright,Robinson,"
          + "Thompson,Hughes,Edwards,Green,Wood,Harris,Clarke,Turner,Hill,Cooper,Ward,"
          + "Morris,Bennett,Fletcher,Holt,Barker,Sutcliffe,Ashworth,Greenwood,Pickering,"
          + "Dawson,Fraser,Campbell,Pritchard,Shaw,Holmes,Marsden,Whitehead,Lister"),
  IRISH(
      3,
      "en",
      "Niamh,Aoife,Róisín,Orla",
      "Cian,Oisín,Declan,Conor",
      "Siobhán,Maeve,Sinéad,Bríd",
      "Pádraig,Eoin,Brendan,Kieran",
      "O'Brien,O'Connor,Gallagher,Ní Bhriain,Doyle"),
  CARIBBEAN(
      4,
      "en",
      "Kayla,Tiana,Amara,Zoe",
      "Tyrell,Malachi,Jayden,Isaiah",
      "Shanice,Marcia,Natalie,Yvette",
      "Marlon,Devon,Winston,Leroy",
      "Reid,Powell,Gordon,Bailey,Grant"),
  WEST_AFRICAN(
      5,
      "en",
      "Chidera,Temi,Abena,Esther",
      "Tobi,Emeka,Kwame,Samuel",
      "Ngozi,Folake,Adwoa,Blessing",
      "Chidi,Femi,Kofi,Emmanuel",
      "Okafor,Adeyemi,Mensah,Boateng,Eze"),
  PAKISTANI(
      8,
      "ur",
      "Aisha,Zara,Maryam,Hafsa,Inaya",
      "Ibrahim,Hamza,Yusuf,Zain,Bilal",
      "Nadia,Saima,Rubina,Farah,Shazia",
      "Imran,Tariq,Asif,Nadeem,Kashif",
      "Khan,Hussain,Akhtar,Mahmood,Iqbal,Malik"),
  INDIAN(
      4,
      "gu",
      "Anaya,Diya,Priya,Meera",
      "Arjun,Rohan,Dev,Krish",
      "Hetal,Nisha,Sunita,Kavita",
      "Sanjay,Amit,Rakesh,Nilesh",
      "Patel,Shah,Desai,Mistry"),
  BANGLADESHI(
      3,
      "bn",
      "Tahmina,Nusrat,Raisa,Sumaiya",
      "Rayhan,Tanvir,Nafis,Samir",
      "Shirin,Rahela,Nasima,Farida",
      "Abdul,Shafiq,Mizanur,Kamal",
      "Begum,Miah,Rahman,Choudhury"),
  POLISH(
      6,
      "pl",
      "Zofia,Maja,Hanna,Oliwia",
      "Łukasz,Kacper,Jakub,Filip",
      "Agnieszka,Małgorzata,Joanna,Ewa",
      "Tomasz,Paweł,Krzysztof,Marek",
      "Nowak,Wójcik,Mazur,Woźniak,Kowalczyk"),
  ROMANIAN(
      4,
      "ro",
      "Ioana,Andreea,Maria,Daria",
      "Andrei,Ştefan,Matei,Luca",
      "Elena,Mihaela,Cristina,Gabriela",
      "Mihai,Ion,Florin,Bogdan",
      "Ştefănescu,Popescu,Ionescu,Dumitru"),
  SOMALI(
      2,
      "so",
      "Hodan,Ayaan,Sahra",
      "Abdi,Liban,Mahad",
      "Fadumo,Amina,Hibo",
      "Ahmed,Yasin,Farah",
      "Warsame,Abdullahi,Jama"),
  PORTUGUESE(
      2,
      "pt",
      "Beatriz,Leonor,Inês",
      "João,Tomás,Tiago",
      "Ana,Sónia,Carla",
      "Rui,Nuno,Paulo",
      "da Silva,Gonçalves,dos Santos");

  private final int inAHundred;
  private final String language;
  private final String girls;
  private final String boys;
  private final String women;
  private final String men;
  private final String families;

  Heritage(
      int inAHundred,
      String language,
      String girls,
      String boys,
      String women,
      String men,
      String families) {
    this.inAHundred = inAHundred;
    this.language = language;
    this.girls = girls;
    this.boys = boys;
    this.women = women;
    this.men = men;
    this.families = families;
  }

  static Heritage any(Random chance) {
    int left = chance.nextInt(100);
    for (Heritage heritage : values()) {
      left -= heritage.inAHundred;
      if (left < 0) {
        return heritage;
      }
    }
    return BRITISH;
  }

  String childName(Sex sex, Random chance) {
    return one(sex == Sex.FEMALE ? girls : boys, chance);
  }

  String womanName(Random chance) {
    return one(women, chance);
  }

  String manName(Random chance) {
    return one(men, chance);
  }

  String familyName(Random chance) {
    return one(families, chance);
  }

  /** Three homes in four keep the language; in the others English has taken its place. */
  String homeLanguage(Random chance) {
    return chance.nextInt(4) == 0 ? "en" : language;
  }

  private static String one(String names, Random chance) {
    String[] each = names.split(",", -1);
    return each[chance.nextInt(each.length)];
  }
}
