package org.armistice.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site asks of robots (RFC 9309). The group that names the robot decides, else that of all
 * robots; of its rules the longest that matches, and of two as long the one that allows.
 */
final class Robots {
  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  /** A rule longer than this is none that a person wrote. */
  private static final int LONGEST_RULE = 2_000;

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * @param path with {@code *} for anything and {@code $} at its end for the end
   */
  private record Rule(boolean allow, String path) {}

  /** Of a site that asks nothing. */
  static Robots allowing() {
    return new Robots(List.of());
  }

  /**
   * @param text of robots.txt; what is not understood is passed over
   * @param robot the name of the robot, in small letters
   */
  static Robots parse(String text, String robot) {
    List<Rule> own = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    boolean named = false;
    boolean ownNow = false;
    boolean allNow = false;
    boolean inRules = true;
    for (String line : LINE.split(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      int comment = line.indexOf('#');
      String rule = comment < 0 ? line : line.substring(0, comment);
      int colon = rule.indexOf(':');
      if (colon < 0 || rule.length() > LONGEST_RULE) {
        continue;
      }
      String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = rule.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (inRules) {
          ownNow = false;
          allNow = false;
          inRules = false;
        }
        boolean mine = product(value).equals(robot);
        ownNow |= mine;
        named |= mine;
        allNow |= value.equals("*");
      } else if (key.equals("allow") || key.equals("disallow")) {
        inRules = true;
        if (!value.isEmpty()) {
          Rule read = new Rule(key.equals("allow"), value);
          if (ownNow) {
            own.add(read);
          }
          if (allNow) {
            all.add(read);
          }
        }
      }
    }
    return new Robots(named ? own : all);
  }

  /** {@code Armistice/1.2} is armistice. */
  private static String product(String agent) {
    return agent.replaceFirst("[^a-zA-Z_-].*", "").toLowerCase(Locale.ROOT);
  }

  /**
   * @param path of the address, with its query
   */
  boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean decides = length > longest || length == longest && rule.allow();
      if (decides && matches(rule.path(), path)) {
        longest = length;
        allowed = rule.allow();
      }
    }
    return allowed;
  }

  /** Each piece between stars as early as it comes, which is enough, and takes no time to undo. */
  private static boolean matches(String rule, String path) {
    boolean toEnd = rule.endsWith("$");
    String[] pieces = (toEnd ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = i == pieces.length - 1;
      if (last && toEnd) {
        return path.length() - pieces[i].length() >= at && path.endsWith(pieces[i]);
      }
      int found = path.indexOf(pieces[i], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !toEnd || at == path.length();
  }
}
