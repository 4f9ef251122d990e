package org.armistice.gazetteer;

import org.armistice.record.Place;

/**
 * GeoNames feature codes that the gazetteer knows, in the order of their standing when nothing else
 * tells candidates apart. The order is part of the compiled file's format: add at the end.
 *
 * @see <a href="https://www.geonames.org/export/codes.html">GeoNames feature codes</a>
 */
public enum FeatureCode {
  CONT(Place.Kind.AREA),
  PCLI(Place.Kind.COUNTRY),
  PCLD(Place.Kind.COUNTRY),
  RGN(Place.Kind.AREA),
  ADM1(Place.Kind.ADM1),
  PPLC(Place.Kind.TOWN),
  PPLA(Place.Kind.TOWN),
  ADM2(Place.Kind.ADM2),
  PPLA2(Place.Kind.TOWN),
  PPLA3(Place.Kind.TOWN),
  PPLA4(Place.Kind.TOWN),
  PPL(Place.Kind.TOWN),
  PPLX(Place.Kind.TOWN),
  PPLQ(Place.Kind.TOWN),
  SEA(Place.Kind.SEA),
  STRT(Place.Kind.SEA),
  STM(Place.Kind.LINE),
  LINE(Place.Kind.LINE),
  ZN(Place.Kind.ZONE),
  ISL(Place.Kind.AREA),
  MT(Place.Kind.AREA),
  LK(Place.Kind.AREA),
  INSM(Place.Kind.TOWN),
  AREA(Place.Kind.AREA);

  private final Place.Kind kind;

  FeatureCode(Place.Kind kind) {
    this.kind = kind;
  }

  /** What the record calls it. */
  public Place.Kind kind() {
    return kind;
  }

  public boolean isCountry() {
    return this == PCLI || this == PCLD;
  }

  /** Whether it is a town, a village or a part of one. */
  public boolean isSettlement() {
    return name().startsWith("PPL");
  }

  /** GeoNames has more codes of settlements than matter here; they fall back on {@code PPL}. */
  public static FeatureCode ofSettlement(String code) {
    return switch (code) {
      case "PPLC" -> PPLC;
      case "PPLA", "PPLG" -> PPLA;
      case "PPLA2" -> PPLA2;
      case "PPLA3" -> PPLA3;
      case "PPLA4", "PPLA5" -> PPLA4;
      case "PPLX" -> PPLX;
      case "PPLQ", "PPLH", "PPLW", "PPLCH" -> PPLQ;
      default -> PPL;
    };
  }
}
