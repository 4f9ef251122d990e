import assert from "node:assert/strict";
import { test } from "node:test";
import { CodePoints, contextOf, holdsHidden, piecesOf, segmentsOf } from "../src/spans";

const spanOf = (start: number, end: number) => ({ start, end, text: "" });

test("offsets count code points, so that a flag or a clef before the words moves nothing", () => {
  const text = new CodePoints("𝄞🇸🇩 strikes in Omdurman");
  assert.equal(text.slice(4, 11), "strikes");
  assert.equal(text.length, 23);
});

test("what lies outside the text is left out", () => {
  const text = new CodePoints("attack");
  assert.equal(text.slice(-3, 99), "attack");
  assert.equal(text.slice(4, 2), "");
});

test("marks that overlap cut the text where either begins or ends", () => {
  const text = new CodePoints("air strikes in Helmand");
  const segments = segmentsOf(text, [{ span: spanOf(0, 22), key: "claim" }, { span: spanOf(0, 11), key: "event" }, { span: spanOf(15, 22), key: "place" }]);
  assert.deepEqual(segments.map((segment) => [segment.text, segment.keys]), [["air strikes", ["claim", "event"]], [" in ", ["claim"]], ["Helmand", ["claim", "place"]]]);
});

test("the segments of a text are the text", () => {
  const words = "Zażółć 🕊 gęślą جاذ";
  const text = new CodePoints(words);
  const segments = segmentsOf(text, [{ span: spanOf(3, 9), key: 1 }, { span: spanOf(7, 40), key: 2 }, { span: spanOf(5, 5), key: 3 }]);
  assert.equal(segments.map((segment) => segment.text).join(""), words);
});

test("paragraphs end at line breaks", () => {
  const text = new CodePoints("one 🕊\n\ntwo\nthree");
  assert.deepEqual(text.paragraphs().map(({ start, end }) => text.slice(start, end)), ["one 🕊", "two", "three"]);
});

test("the words around a span end at whole words", () => {
  const context = contextOf(new CodePoints("The spokesman said that strikes hit the town on Monday"), spanOf(24, 31), 10);
  assert.deepEqual(context, { before: "that ", words: "strikes", after: " hit the" });
});

test("characters that nobody sees get a name", () => {
  const text = "Kab\u200bul \u202egnikcatta\u202c";
  assert.equal(holdsHidden(text), true);
  assert.deepEqual(piecesOf(text).flatMap((piece) => (piece.hidden === null ? [] : [piece.hidden])), ["zero-width space", "right-to-left override", "end of direction"]);
});

test("joiners that belong to the spelling are left alone", () => {
  assert.deepEqual(piecesOf("می\u200cخواهم").length, 1);
  assert.deepEqual(piecesOf("👩\u200d🚒").length, 1);
  assert.deepEqual(piecesOf("a\u200db").length, 3);
});

test("ordinary text in any script holds nothing hidden", () => {
  for (const text of ["Київ", "صنعاء", "line\nbreak\tand tab", "ගාල්ල"]) assert.equal(holdsHidden(text), false);
});
