import assert from "node:assert/strict";
import { test } from "node:test";
import { findRoute, pathOf, queryOf, safeReturn, searchOf } from "../src/router";

const routes = [
  { pattern: "/", page: "overview" },
  { pattern: "/incidents", page: "incidents" },
  { pattern: "/incidents/:id", page: "incident" },
  { pattern: "/places/*key", page: "place" },
];

test("a path finds its page and its parameters", () => {
  assert.deepEqual(findRoute(routes, "/"), { page: "overview", parameters: {} });
  assert.deepEqual(findRoute(routes, "/incidents/"), { page: "incidents", parameters: {} });
  assert.deepEqual(findRoute(routes, "/incidents/incident-1a"), { page: "incident", parameters: { id: "incident-1a" } });
  assert.equal(findRoute(routes, "/incidents/a/b"), null);
  assert.equal(findRoute(routes, "/nowhere"), null);
});

test("a key with slashes, colons, spaces and other letters comes back as it was", () => {
  for (const key of ["SPOT:stanytsya luhanska/ukraine", "REGION:kāpīsā/afghanistan", "what? & 100%"]) {
    assert.deepEqual(findRoute(routes, pathOf("places", key))?.parameters, { key });
  }
});

test("a malformed segment is taken as it stands", () => {
  assert.deepEqual(findRoute(routes, "/incidents/%E0%A4%A")?.parameters, { id: "%E0%A4%A" });
});

test("the same filters always have the same address", () => {
  assert.equal(searchOf({ who: "USA", from: "2020-10-01", to: "", place: undefined }), "?from=2020-10-01&who=USA");
  assert.equal(searchOf({}), "");
  assert.deepEqual(queryOf("?who=a%26b&to="), { who: "a&b" });
});

test("signing in leads only to pages of this console", () => {
  assert.equal(safeReturn("/incidents?who=USA"), "/incidents?who=USA");
  for (const next of [undefined, "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", "/\t/elsewhere.example"]) {
    assert.equal(safeReturn(next), "/");
  }
});
