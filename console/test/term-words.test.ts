import assert from "node:assert/strict";
import { test } from "node:test";
import { termWords } from "../src/term-words";

test("a term is told apart from what its file notes beside it", () => {
  const term = termWords('T6 North may defend villages when under_attack(villages) basis annex_unpublished reader "North officials" note "said once, and not \\"twice\\"" contested_by South');
  assert.equal(term.words, "North may defend villages when under_attack(villages)");
  assert.equal(term.contestedBy, "South");
  assert.match(term.note ?? "", /^said once/);
  assert.deepEqual(term.rest, [["basis", "annex_unpublished"], ["reader", "North officials"]]);
});

test("a keyword within quotation marks is no keyword", () => {
  const term = termWords('T1 each party must publish maps note "on the basis of the note"');
  assert.equal(term.words, "each party must publish maps");
  assert.equal(term.note, "on the basis of the note");
});

test("a silence names the texts that were read and those that were not", () => {
  const silence = termWords('S1 silent on South attack villages read "the text" missing "the annex"');
  assert.equal(silence.words, "silent on South attack villages");
  assert.deepEqual(silence.rest, [["read", "the text"], ["missing", "the annex"]]);
  assert.equal(silence.note, null);
});
