package org.armistice.reading.actor;

import org.armistice.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** What an actor is in public life: the sectors of PLOVER, in our own words. */
enum Sector {
  /** Government: heads of state, ministries, officials. */
  GOV,
  /** Armed forces of a state, or of states together. */
  MIL,
  /** Armed groups that fight a state. */
  REB,
  /** Armed people whose side is not told. */
  UAF,
  /** Armed groups beside the state: militias, mercenaries. */
  PRM,
  /** Police and others who enforce the law. */
  COP,
  /** Secret services. */
  SPY,
  /** Courts and prosecutors. */
  JUD,
  /** Legislatures and their members. */
  LEG,
  /** Political parties. */
  PTY,
  /** Opposition by political means. */
  OPP,
  /** Civilians of no other sector. */
  CVL,
  /** Refugees and migrants. */
  REF,
  /** Teaching and research. */
  EDU,
  /** Medicine and rescue. */
  MED,
  /** Journalists and media. */
  JRN,
  /** Business. */
  BUS,
  /** Labour and unions. */
  LAB,
  /** Farming. */
  AGR,
  /** Religion. */
  REL,
  /** Crime. */
  CRM,
  /** Aid and rights bodies of no state. */
  NGO,
  /** Other bodies of society. */
  SOC,
  /** International bodies of states. */
  IGO,
  /** People of former office or of standing without one. */
  ELI,
  /** Governments recognised by few. */
  PRE,
  /** People of whom nothing is told. */
  UNK;

  /** The sector in a cell, or null where the cell is empty. */
  static @Nullable Sector of(Table.Row row, String column) {
    return row.cell(column).constantOrNull(Sector.class);
  }
}
