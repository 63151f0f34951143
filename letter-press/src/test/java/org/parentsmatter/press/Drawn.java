package org.parentsmatter.press;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines of a page, in millimetres from its top left corner. */
final class Drawn extends PDFGraphicsStreamEngine {

  private static final double MM = 25.4 / 72;

  private final List<Stroke> path = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private Point2D at = new Point2D.Float();

  private Drawn(PDPage page) {
    super(page);
  }

  static List<Stroke> lines(Printed printed, int page) throws IOException {
    Drawn drawn = new Drawn(printed.document().getPage(page - 1));
    drawn.processPage(drawn.getPage());
    return drawn.strokes;
  }

  /** A straight line between two points. */
  record Stroke(double x1, double y1, double x2, double y2) {
    double length() {
      return Math.hypot(x2 - x1, y2 - y1);
    }

    boolean isAcross() {
      return Math.abs(y2 - y1) < 0.01;
    }

    boolean isDown() {
      return Math.abs(x2 - x1) < 0.01;
    }
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    double height = getPage().getMediaBox().getHeight();
    path.add(new Stroke(at.getX() * MM, (height - at.getY()) * MM, x * MM, (height - y) * MM));
    at = new Point2D.Float(x, y);
  }

  @Override
  public void strokePath() {
    strokes.addAll(path);
    path.clear();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D corner : List.of(p1, p2, p3, p0)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
  }

  @Override
  public void drawImage(PDImage image) {
    path.clear();
  }

  @Override
  public void clip(int rule) {
    path.clear();
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void closePath() {
    // A line back to the start is drawn as one where the press wants it.
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void fillPath(int rule) {
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {
    path.clear();
  }
}
