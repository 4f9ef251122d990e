package org.armistice.reading.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The label sets of the model, in its order, from its {@code labels.json}. */
record Labels(
    List<String> upos,
    List<String> relations,
    List<String> names,
    List<String> senses,
    List<String> bio,
    List<String> heads) {
  private static final Pattern LIST = Pattern.compile("\"(\\w+)\"\\s*:\\s*\\[([^\\]]*)\\]");
  private static final Pattern ITEM = Pattern.compile("\"([^\"]*)\"");

  /** Reads an object of lists of strings, which is all that the file holds. */
  static Labels parse(String json) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    Matcher list = LIST.matcher(json);
    while (list.find()) {
      List<String> items = new ArrayList<>();
      Matcher item = ITEM.matcher(list.group(2));
      while (item.find()) {
        items.add(item.group(1));
      }
      lists.put(list.group(1), List.copyOf(items));
    }
    return new Labels(
        need(lists, "upos"),
        need(lists, "rel"),
        need(lists, "ner"),
        need(lists, "pred"),
        need(lists, "bio"),
        need(lists, "hl"));
  }

  private static List<String> need(Map<String, List<String>> lists, String name) {
    List<String> list = lists.get(name);
    if (list == null || list.isEmpty()) {
      throw new IllegalStateException("the model's labels.json lacks \"" + name + "\"");
    }
    return list;
  }
}
