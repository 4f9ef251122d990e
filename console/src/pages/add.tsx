/** Adds reports: a pasted text or files, a look at the reading first, then what it changed. */
import { useRef, useState } from "preact/hooks";
import { Failure, write, writeFile } from "../api";
import type { Added } from "../contract";
import { plural } from "../format";
import { may, useVisit } from "../ledger";
import { Link } from "../navigation";
import { asFailure, Changes } from "../parts/decide";
import { Page, Section, Trouble } from "../parts/page";
import { Reading } from "../report/reading";
import { inWords } from "../report/entry";
import { pathOf, searchOf } from "../router";
import { Words } from "../safe";
import { ReportFacts } from "./report";

/** Larger texts are refused by the server; saying so before they are sent saves the time. */
const LARGEST = 20 * 1024 * 1024;

interface Result { name: string; added: Added | null; failure: Failure | null }

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value.trim() !== "") fields[name] = name === "text" ? value : value.trim();
  return fields;
}

export function AddPage() {
  const { session, refresh } = useVisit();
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [results, setResults] = useState<Result[]>([]);
  const [preview, setPreview] = useState<Result | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [over, setOver] = useState(false);

  const sendText = async (fields: Record<string, string>, look: boolean): Promise<Result> => {
    try {
      return { name: fields["title"] ?? "the text", added: await write<Added>("POST", `/reports${look ? "?preview=true" : ""}`, fields), failure: null };
    } catch (error) {
      return { name: fields["title"] ?? "the text", added: null, failure: asFailure(error) };
    }
  };
  const sendFile = async (file: File, fields: Record<string, string>, look: boolean): Promise<Result> => {
    if (file.size > LARGEST) return { name: file.name, added: null, failure: new Failure(413, "The file is too large", `${file.name} has ${plural(file.size, "byte")}.`, null) };
    const { published, outlet, zone, sensitivity } = fields;
    try {
      const search = searchOf({ file: file.name, preview: look ? "true" : undefined, published, outlet, zone, sensitivity });
      return { name: file.name, added: await writeFile<Added>(`/reports${search}`, file), failure: null };
    } catch (error) {
      return { name: file.name, added: null, failure: asFailure(error) };
    }
  };
  const look = async (): Promise<void> => {
    if (form.current === null) return;
    const fields = fieldsOf(form.current);
    const file = files[0];
    if (file === undefined && fields["text"] === undefined) return;
    setBusy("Reading …");
    setPreview(file === undefined ? await sendText(fields, true) : await sendFile(file, fields, true));
    setBusy(null);
  };
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (form.current === null) return;
    const fields = fieldsOf(form.current);
    const done: Result[] = [];
    setPreview(null);
    setResults([]);
    if (fields["text"] !== undefined) {
      setBusy("Reading and keeping the text …");
      done.push(await sendText(fields, false));
      setResults([...done]);
    }
    for (const [index, file] of files.entries()) {
      setBusy(`Reading and keeping ${index + 1} of ${plural(files.length, "file")} …`);
      done.push(await sendFile(file, fields, false));
      setResults([...done]);
    }
    setBusy(null);
    const latest = Math.max(0, ...done.map((result) => result.added?.kept?.seq ?? 0));
    if (latest > 0) refresh(latest);
    if (done.every((result) => result.failure === null)) {
      form.current?.reset();
      setFiles([]);
    }
  };
  const take = (list: FileList | null | undefined): void => setFiles([...(list ?? [])]);

  if (!may(session, "coder")) return <Page title="Add reports"><Trouble failure={new Failure(403, "Adding needs the right of a coder", "Your account may look and export.", null)} /></Page>;
  return (
    <Page title="Add reports" class="add" lead={<p>Paste a text or drop files. What is not known may stay empty; without a date of publication, “on Monday” stays unresolved, and the reading says so.</p>}>
      <form ref={form} class="add-form" onSubmit={(event) => void keep(event)}>
        <div class="add-text">
          <label for="add-text"><span>Text</span><textarea id="add-text" name="text" rows={14} class="source" placeholder="The words of the report, with or without its headline" /></label>
          <div class={over ? "drop over" : "drop"} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
            onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}>
            <label for="add-files"><span>or files: text, HTML</span><input id="add-files" type="file" multiple accept=".txt,.html,.htm,.md,text/plain,text/html" onChange={(event) => take(event.currentTarget.files)} /></label>
            {files.length > 0 && <p class="small">{plural(files.length, "file")}: <Words>{files.slice(0, 6).map((file) => file.name).join(", ")}</Words>{files.length > 6 && " …"}</p>}
          </div>
        </div>
        <fieldset class="add-facts">
          <legend>What is known of it</legend>
          <label for="add-title"><span>Headline</span><input id="add-title" name="title" maxLength={1000} autocomplete="off" /></label>
          <label for="add-outlet"><span>Outlet</span><input id="add-outlet" name="outlet" maxLength={200} autocomplete="off" /></label>
          <label for="add-published"><span>Published</span><input id="add-published" name="published" placeholder="2020-10-12 or 2020-10-12T18:30:00Z" pattern="\d{4}-\d{2}-\d{2}(T.+)?" autocomplete="off" /></label>
          <label for="add-zone"><span>Time zone there</span><input id="add-zone" name="zone" placeholder="Asia/Kabul or +04:30" autocomplete="off" /></label>
          <label for="add-url"><span>Address</span><input id="add-url" name="url" type="url" placeholder="https://" autocomplete="off" /></label>
          <label for="add-sensitivity"><span>Who may see it</span>
            <select id="add-sensitivity" name="sensitivity" defaultValue="public">
              <option value="public">public</option>
              <option value="restricted">restricted: exported with a warning</option>
              <option value="sealed">sealed: never leaves in an export</option>
            </select>
          </label>
          <div class="form-foot">
            <button type="button" onClick={() => void look()} disabled={busy !== null}>Look at the reading</button>
            <button type="submit" class="primary" disabled={busy !== null}>Read and keep</button>
          </div>
        </fieldset>
      </form>
      <div role="status" class="add-status">{busy !== null && <p class="waiting">{busy}</p>}</div>
      {results.length > 0 && (
        <Section title="What it changed" id="changed">
          {results.map((result, index) => <ResultView key={index} result={result} />)}
        </Section>
      )}
      {preview !== null && (
        <Section title="The reading, not kept yet" id="preview">
          {preview.failure !== null && <Trouble failure={preview.failure} />}
          {preview.added !== null && <><ReportFacts page={{ ...preview.added.page, added: "" }} /><Reading page={preview.added.page} kept={false} /></>}
        </Section>
      )}
      {results.length === 1 && results[0]?.added != null && (
        <Section title="The reading" id="reading"><Reading page={results[0].added.page} kept /></Section>
      )}
    </Page>
  );
}

function ResultView({ result }: { result: Result }) {
  const { added, failure } = result;
  if (failure !== null) return <><h3><Words>{result.name}</Words></h3><Trouble failure={failure} /></>;
  if (added === null) return null;
  const title = inWords(added.page.report["title"]) ?? result.name;
  return (
    <div class="outcome">
      <h3><Link to={pathOf("reports", added.report)}><Words>{title}</Words></Link></h3>
      {added.kept === null || !added.kept.news ? <p>These bytes were in the ledger already; nothing was added.</p> : <Changes changes={added.kept.changes} notes={added.kept.notes} />}
    </div>
  );
}
