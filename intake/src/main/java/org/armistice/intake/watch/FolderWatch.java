package org.armistice.intake.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.intake.IntakeException;
import org.armistice.intake.Mapping;
import org.armistice.intake.Source;
import org.armistice.intake.Sources;

/**
 * A folder with those in it. It is listed again and again, which works on network drives too. A
 * file is read when its size and time stood still for a while.
 */
public final class FolderWatch implements Watched {
  private final Path folder;
  private final Mapping mapping;
  private final Duration every;
  private final Duration still;
  private final Memory<FolderMemory> memory;
  private FolderMemory known;
  private Instant next = Instant.MIN;

  /**
   * @param mapping of tables in it
   * @param state where what was seen is kept
   * @param ledger which ledger it is for, by any name that tells ledgers apart
   * @param still how long a file must not have changed
   */
  public FolderWatch(
      Path folder, Mapping mapping, Path state, String ledger, Duration every, Duration still) {
    this.folder = folder;
    this.mapping = mapping;
    this.every = every;
    this.still = still;
    String name = ledger + "\n" + folder.toAbsolutePath().normalize();
    this.memory = new Memory<>(state, name, FolderMemory.class, new FolderMemory(Map.of()));
    this.known = memory.read();
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public Instant next() {
    return next;
  }

  @Override
  public boolean askedOnce() {
    return true;
  }

  @Override
  public void postpone(Instant until) {
    next = until;
  }

  @Override
  public Look look(Instant now) throws InterruptedException {
    next = now.plus(every);
    Map<String, String> fresh = new TreeMap<>();
    List<Source> sources = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int moving = 0;
    Map<Path, String> before = new TreeMap<>();
    try {
      for (Path file : Sources.files(folder)) {
        String stamp = stamp(file);
        if (!stamp.isEmpty() && !stamp.equals(known.files().get(file.toString()))) {
          before.put(file, stamp);
        }
      }
    } catch (IntakeException e) {
      return new Look(List.of(), List.of(String.valueOf(e.getMessage())), "not listed", () -> {});
    }
    if (!before.isEmpty()) {
      Thread.sleep(still.toMillis());
    }
    for (Map.Entry<Path, String> file : before.entrySet()) {
      Path path = file.getKey();
      if (!stamp(path).equals(file.getValue())) {
        moving++;
        continue;
      }
      fresh.put(path.toString(), file.getValue());
      try {
        sources.addAll(Sources.of(path.toString(), InputStream.nullInputStream(), mapping));
      } catch (IntakeException e) {
        faults.add(String.valueOf(e.getMessage()));
      }
    }
    return new Look(sources, faults, note(fresh.size(), moving), () -> remember(fresh));
  }

  private static String note(int fresh, int moving) {
    String still = moving == 0 ? "" : ", " + moving + " still being written";
    return (fresh == 0 ? "nothing new" : fresh + " new or changed") + still;
  }

  /** Empty where the file is gone in the meantime. */
  private static String stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "";
    }
  }

  private void remember(Map<String, String> fresh) {
    if (!fresh.isEmpty()) {
      Map<String, String> all = new TreeMap<>(known.files());
      all.putAll(fresh);
      FolderMemory after = new FolderMemory(all);
      memory.write(after);
      known = after;
    }
  }
}
