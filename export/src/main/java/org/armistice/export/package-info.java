/**
 * Incidents in the formats that other tools open: tables, maps, lines of JSON.
 *
 * <p>Pure: records in, characters out. What cannot be said honestly in a column stays empty, a
 * region is never given as a bare point, and what a sealed report tells never leaves. Entry points
 * are {@link org.armistice.export.ExportFormat}, {@link org.armistice.export.Dossier} and {@link
 * org.armistice.export.Export}.
 */
@NullMarked
package org.armistice.export;

import org.jspecify.annotations.NullMarked;
