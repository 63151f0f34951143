package org.parentsmatter.imports.web;

/**
 * One kind of people in the table of what an import changes. The words are those of the lists that
 * a number leads to while the import waits; null where there is none.
 */
public record ChangeRow(
    String label,
    int added,
    String addedList,
    int changed,
    String changedList,
    int moved,
    String movedList,
    int left,
    String leftList) {}
