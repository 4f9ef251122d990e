package org.armistice.reading.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.reading.document.Parse;

/**
 * The trained sentence model: one pass over a sentence gives parts of speech, dependencies, names,
 * and PropBank predicates with their arguments.
 *
 * <p>One session serves all threads; each call runs one sentence on the calling thread. The same
 * words give the same parse.
 */
public final class SentenceModel implements AutoCloseable {
  private static final String RESOURCES = "/org/armistice/model/";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final Decoder decoder;

  private SentenceModel(
      OrtEnvironment environment, OrtSession session, WordPieces pieces, Decoder decoder) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
    this.decoder = decoder;
  }

  /**
   * Loads the model that ships with the reader.
   *
   * @throws ModelException where ONNX Runtime cannot load it on this machine
   */
  public static SentenceModel load() {
    return load(bytes("reader-v0.onnx"), bytes("labels.json"));
  }

  /**
   * Loads another model, to measure it beside the one that ships; the vocabulary is that of the one
   * that ships.
   *
   * @param model an ONNX file, as {@code model/training/make.sh} leaves it
   * @param labels its {@code labels.json}, UTF-8
   * @throws ModelException where ONNX Runtime cannot load it on this machine
   */
  public static SentenceModel load(byte[] model, byte[] labels) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // Without it the sums of the 8-bit products overflow on processors that lack VNNI, and the
      // same sentence is parsed otherwise there
      options.addConfigEntry("session.x64quantprecision", "1");
      OrtSession session = environment.createSession(model, options);
      Lemmas lemmas = new Lemmas(lines("lemmas.tsv"), lines("verbs.txt"));
      Labels known = Labels.parse(new String(labels, StandardCharsets.UTF_8));
      return new SentenceModel(
          environment, session, new WordPieces(lines("vocab.txt")), new Decoder(known, lemmas));
    } catch (OrtException e) {
      throw new ModelException("ONNX Runtime cannot load the sentence model: " + e.getMessage(), e);
    }
  }

  /**
   * Parses one sentence.
   *
   * @param words its tokens, 1 to 150, as {@link DocumentParser} cuts them
   */
  public Parse parse(List<String> words) {
    return run(words, result -> decoder.decode(words, result));
  }

  /**
   * How sure the model is of the labels that {@link #parse} gives these words.
   *
   * @param words as for {@link #parse}
   */
  public Certainty certainty(List<String> words) {
    return run(words, result -> decoder.certainty(words.size(), result));
  }

  /** What is made of the model's scores. */
  private interface Decoding<T> {
    T of(OrtSession.Result result) throws OrtException;
  }

  private <T> T run(List<String> words, Decoding<T> decoding) {
    Encoding encoding = Encoding.of(words, pieces);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, encoding.ids());
        OnnxTensor shapes = OnnxTensor.createTensor(environment, encoding.shapes());
        OnnxTensor firsts = OnnxTensor.createTensor(environment, encoding.firsts());
        OnnxTensor lasts = OnnxTensor.createTensor(environment, encoding.lasts());
        OrtSession.Result result = session.run(inputs(ids, shapes, firsts, lasts))) {
      return decoding.of(result);
    } catch (OrtException e) {
      throw new ModelException("the sentence model failed on: " + String.join(" ", words), e);
    }
  }

  /** The first model knows words by their first pieces alone. */
  private Map<String, OnnxTensor> inputs(
      OnnxTensor ids, OnnxTensor shapes, OnnxTensor firsts, OnnxTensor lasts) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    inputs.put("ids", ids);
    inputs.put("shp", shapes);
    inputs.put("widx", firsts);
    if (session.getInputNames().contains("wend")) {
      inputs.put("wend", lasts);
    }
    return inputs;
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = SentenceModel.class.getResourceAsStream(RESOURCES + name)) {
      if (stream == null) {
        throw new IllegalStateException("the model module lacks " + name + "; build it again");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("the sentence model cannot be closed", e);
    }
  }
}
