package org.armistice.cli.brief;

import org.armistice.export.Leaflet;

/**
 * A brief with what is to be known of it.
 *
 * @param incidents that stand in it
 * @param withheld incidents that a sealed report tells of
 * @param restricted reports behind it that are not for everybody
 */
public record Made(Leaflet leaflet, int incidents, int withheld, int restricted) {}
