package org.parentsmatter.imports.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.imports.mapping.ChosenColumns;
import org.parentsmatter.imports.mapping.Field;
import org.parentsmatter.imports.mapping.FileKind;
import org.parentsmatter.imports.mapping.ReportView;

/** One report of an upload on the page that asks what its columns are. */
public class ReportForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int place;
  private final String name;
  private final FileKind kind;
  private final ArrayList<ColumnForm> columns = new ArrayList<>();
  private String rememberAs;

  ReportForm(ReportView report) {
    place = report.place();
    name = report.name();
    kind = report.kind();
    report.columns().forEach(column -> columns.add(new ColumnForm(column)));
  }

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    columns.forEach(column -> fields.add(column.getField()));
    return fields;
  }

  ChosenColumns chosen() {
    return new ChosenColumns(fields(), rememberAs);
  }

  public int getPlace() {
    return place;
  }

  public String getName() {
    return name;
  }

  public FileKind getKind() {
    return kind;
  }

  /** What its columns may be. */
  public List<Field> getChoices() {
    return Field.of(kind);
  }

  public List<ColumnForm> getColumns() {
    return columns;
  }

  public String getRememberAs() {
    return rememberAs;
  }

  public void setRememberAs(String rememberAs) {
    this.rememberAs = rememberAs;
  }
}
