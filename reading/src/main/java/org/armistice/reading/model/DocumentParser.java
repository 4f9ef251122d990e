package org.armistice.reading.model;

import java.util.ArrayList;
import java.util.List;
import org.armistice.reading.casing.Casing;
import org.armistice.reading.casing.Truecaser;
import org.armistice.reading.document.Document;
import org.armistice.reading.document.ParsedSentence;
import org.armistice.reading.document.Sentence;
import org.armistice.reading.document.SourceText;
import org.armistice.reading.document.Token;
import org.armistice.reading.table.Table;
import org.armistice.record.Passage;
import org.armistice.record.Report;

/** From the text of a report to its parsed sentences. Immutable, thread-safe. */
public final class DocumentParser {
  private final SentenceModel model;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Truecaser truecaser = new Truecaser();

  public DocumentParser(SentenceModel model) {
    this.model = model;
    Abbreviations abbreviations = new Abbreviations(Table.load("abbreviations.tsv"));
    this.tokenizer = new Tokenizer(abbreviations);
    this.splitter = new SentenceSplitter(abbreviations);
  }

  /** Cuts the text into passages and sentences and parses each. */
  public Document parse(Report report, String text) {
    List<Sentence> sentences = sentences(text);
    Casing casing = Casing.of(text);
    List<ParsedSentence> parsed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      parsed.add(parsed(casing == Casing.MIXED ? sentence : Truecaser.capitals(sentence)));
    }
    for (Sentence cased : truecaser.cased(parsed, casing)) {
      if (cased != parsed.get(cased.index()).sentence()) {
        parsed.set(cased.index(), parsed(cased));
      }
    }
    return new Document(report, new SourceText(text), parsed);
  }

  private ParsedSentence parsed(Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::text).toList();
    return new ParsedSentence(sentence, model.parse(words));
  }

  /** How sure the model is of what it says of a sentence, for explanations. */
  public Certainty certainty(ParsedSentence sentence) {
    return model.certainty(sentence.sentence().tokens().stream().map(Token::text).toList());
  }

  /** The sentences alone, without the model. */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraphs.Block block : Paragraphs.blocks(text)) {
      List<Token> tokens = tokenizer.tokens(text, block.start(), block.end());
      if (tokens.isEmpty()) {
        continue;
      }
      int body = block.kind() == Passage.Kind.LEDE ? Datelines.end(tokens) : 0;
      if (body > 0) {
        sentences.add(
            new Sentence(sentences.size(), 0, Passage.Kind.SECTION_LABEL, tokens.subList(0, body)));
      }
      for (List<Token> sentence : splitter.sentences(tokens.subList(body, tokens.size()))) {
        sentences.add(new Sentence(sentences.size(), block.paragraph(), block.kind(), sentence));
      }
    }
    return sentences;
  }
}
