package org.parentsmatter.catalogue;

/**
 * The four recommendations of the Education Endowment Foundation in "Working with Parents to
 * Support Children's Learning" (2018), by the names that it gives them.
 */
public enum EefRecommendation {
  REVIEW_HOW_WE_WORK("Critically review how you work with parents"),
  SUPPORT_LEARNING_AT_HOME("Provide practical strategies to support learning at home"),
  TALK_ABOUT_LEARNING("Tailor school communications to encourage positive dialogue about learning"),
  SUSTAINED_SUPPORT("Offer more sustained and intensive support where needed");

  private final String label;

  EefRecommendation(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
