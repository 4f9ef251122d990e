package org.armistice.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.armistice.reading.document.Document;
import org.armistice.reading.event.EventReader;
import org.armistice.reading.event.SnippetCoder;
import org.armistice.reading.model.DocumentParser;
import org.armistice.record.AcledSubEvent;
import org.armistice.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * CASE 2021 task 2 (Haneczok et al.): the ACLED sub-event of a snippet, on the 25 types of ACLED.
 * Rows of the five further types of the set are no ACLED events and are left out, as the set's own
 * first subtask does.
 */
public final class Case implements GoldSet {
  private static final Set<String> OUTSIDE_ACLED =
      Set.of("DIPLO", "ATTRIB", "ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER");

  @Override
  public String name() {
    return "case";
  }

  @Override
  public List<Figure> score(Path folder, Bench bench) throws IOException {
    DocumentParser parser = new DocumentParser(bench.model());
    SnippetCoder coder = new SnippetCoder(new EventReader());
    LabelScore score = new LabelScore();
    List<List<String>> rows =
        GoldRows.of(folder, 3).stream().filter(row -> !OUTSIDE_ACLED.contains(row.get(2))).toList();
    for (int i = 0; i < rows.size(); i++) {
      bench.progress(name(), i, rows.size());
      List<String> row = rows.get(i);
      Document document = parser.parse(Report.undescribed(row.get(0), null), row.get(1));
      String read = label(coder.acled(document));
      score.add(row.get(2), read);
      if (!row.get(2).equals(read)) {
        bench.miss(name(), row.get(1), row.get(2), read);
      }
    }
    bench.progress(name(), rows.size(), rows.size());
    return List.of(new Figure(name(), "weighted-f1", score.weightedF1(), score.cases()));
  }

  /** The set's name of a sub-event. */
  static String label(@Nullable AcledSubEvent subEvent) {
    if (subEvent == null) {
      return "";
    }
    return switch (subEvent) {
      case ARMED_CLASH -> "ARMED_CLASH";
      case GOVERNMENT_REGAINS_TERRITORY -> "GOV_REGAINS_TERIT";
      case NON_STATE_ACTOR_OVERTAKES_TERRITORY -> "NON_STATE_ACTOR_OVERTAKES_TER";
      case CHEMICAL_WEAPON -> "CHEM_WEAP";
      case AIR_DRONE_STRIKE -> "AIR_STRIKE";
      case SUICIDE_BOMB -> "SUIC_BOMB";
      case SHELLING -> "ART_MISS_ATTACK";
      case REMOTE_EXPLOSIVE -> "REM_EXPLOS";
      case GRENADE -> "GRENADE";
      case SEXUAL_VIOLENCE -> "SEX_VIOL";
      case ATTACK -> "ATTACK";
      case ABDUCTION -> "ABDUCT_DISSAP";
      case PEACEFUL_PROTEST -> "PEACE_PROTEST";
      case PROTEST_WITH_INTERVENTION -> "PROTEST_WITH_INTER";
      case EXCESSIVE_FORCE -> "FORCE_AGAINST_PROTEST";
      case VIOLENT_DEMONSTRATION -> "VIOL_DEMONSTR";
      case MOB_VIOLENCE -> "MOB_VIOL";
      case AGREEMENT -> "AGREEMENT";
      case ARRESTS -> "ARREST";
      case CHANGE_TO_GROUP -> "CHANGE_TO_GROUP_ACT";
      case DISRUPTED_WEAPONS_USE -> "DISR_WEAP";
      case HEADQUARTERS -> "HQ_ESTABLISHED";
      case LOOTING -> "PROPERTY_DISTRUCT";
      case NON_VIOLENT_TRANSFER -> "NON_VIOL_TERRIT_TRANSFER";
      case OTHER -> "OTHER";
    };
  }
}
