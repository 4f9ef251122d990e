package org.armistice.intake.watch;

import java.util.Map;

/**
 * What is remembered of a folder.
 *
 * @param files each with its size and time when it was read
 */
record FolderMemory(Map<String, String> files) {}
