package org.parentsmatter.plan;

/** What comes after a review. */
public enum WhatNext {
  RENEW("Make the next plan"),
  GO_ON("Go on with this plan until another day"),
  CLOSE("Close the plan");

  private final String label;

  WhatNext(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
