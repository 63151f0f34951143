package org.parentsmatter.press;

/** Small objects that are compressed together, in the order of their numbers. */
final class Pack {

  private final Bytes index;
  private final Bytes objects;
  private int count;

  /** Takes two buffers that nobody else uses meanwhile. */
  Pack(Bytes index, Bytes objects) {
    this.index = index;
    this.objects = objects;
    index.clear();
    objects.clear();
  }

  void add(int number, Bytes object) {
    begin(number);
    objects.put(object.held(), 0, object.size()).put('\n');
  }

  /** Where the next object is to be written. */
  Bytes begin(int number) {
    index.whole(number).put(' ').whole(objects.size()).put(' ');
    count++;
    return objects;
  }

  int count() {
    return count;
  }

  String dictionary() {
    return "/Type/ObjStm/N " + count + "/First " + index.size();
  }

  /** The index and what it points to. */
  Bytes whole() {
    return index.put(objects.held(), 0, objects.size());
  }
}
