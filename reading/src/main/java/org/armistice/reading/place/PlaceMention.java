package org.armistice.reading.place;

import org.armistice.record.Place;

/**
 * A mention of a place.
 *
 * @param sentence index in the document
 * @param startToken first token
 * @param endToken token after the last
 * @param place what is meant; its evidence is the mention's words
 * @param use only {@link Use#LOCATION} says where something is
 * @param rule what found it, such as {@code place:name} or {@code place:description}
 */
public record PlaceMention(
    int sentence, int startToken, int endToken, Place place, Use use, String rule) {
  public boolean isLocation() {
    return use == Use.LOCATION;
  }
}
