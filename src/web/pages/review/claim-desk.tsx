import { useEffect, useRef, useState } from "react";
import type { ClaimFields, Correction, Decision, Place, RejectReason } from "../../../domain/review.ts";
import { fieldsOf } from "../../../review/apply-correction.ts";
import { figureText, kindText } from "../../../timeline/claim-words.ts";
import { read } from "../client.ts";
import { goTo } from "../location.ts";
import { momentText } from "../parts/dates.ts";
import { Link, OutsideLink } from "../parts/link.tsx";
import { type Me, may } from "../use-me.ts";
import { ArticleText } from "./article-text.tsx";
import { ClaimContext } from "./claim-context.tsx";
import type { ClaimPage } from "./claim-page.ts";
import { Correct, type Draft } from "./correct.tsx";
import { FieldTable } from "./field-table.tsx";
import { Help } from "./help.tsx";
import { post, takeBack } from "./outbox.ts";
import { claimAddress } from "./queue-view.tsx";
import { readSelection } from "./read-selection.ts";
import { selectedPlace } from "./selected-place.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { ATTENTION, REJECTIONS, STATUSES } from "./words.ts";
import { leaveOut, nextClaim, rememberDecision, takeIn, takeLastDecision } from "./worklist.ts";

type Panel = "none" | "reject" | "correct" | "missed" | "note" | "help";
const TAKEN = ["number", "subject", "source", "date"] as const;

interface Props {
  readonly page: ClaimPage;
  readonly me: Me | null;
  readonly query: string;
  readonly holder: string | null;
  readonly again: () => void;
}

/** The desk at which a claim is judged: text and marks, fields, and a key for each decision. */
export function ClaimDesk({ page, me, query, holder, again }: Props) {
  const { claim, article, item, state } = page;
  const [panel, showPanel] = useState<Panel>("none");
  // Somebody who types "r1" is faster than the page is drawn.
  const open = useRef<Panel>("none");
  const setPanel = (next: Panel) => {
    open.current = next;
    showPanel(next);
  };
  const [told, setTold] = useState("");
  const found = state.fields ?? fieldsOf(claim);
  const [draft, setDraft] = useState<Draft>({ fields: found, places: {} });
  const [note, setNote] = useState("");
  const decides = may(me, "reviewer");
  const by = me?.person.id ?? "";
  useEffect(() => {
    document.querySelector(".role-number")?.scrollIntoView({ block: "center" });
  }, []);
  const back = () => goTo(`/review${query ? `?${query}` : ""}`);
  const next = async () => {
    try {
      const words = await nextClaim(item.words, query);
      if (words) goTo(claimAddress(words, query));
      else back();
    } catch {
      setTold("The next claim cannot be loaded: the server does not answer. Your decisions are kept.");
    }
  };
  const skip = () => {
    leaveOut(item.words);
    void next();
  };
  const decide = (
    decision: Exclude<Decision, "added">,
    more: { correction?: Correction; reason?: RejectReason } = {},
  ) => {
    if (!decides) return setTold("Only reviewers decide. You can read.");
    const id = crypto.randomUUID();
    const settles =
      may(me, "editor") &&
      (state.status === "disputed" ||
        (decision === "reopened" && !state.readings.some((one) => one.by === by)));
    const asked = {
      id,
      words: item.words,
      claimId: claim.id,
      decision,
      saw: state.lastSeq,
      settles,
      note: note.trim() || null,
      ...more,
    };
    const sent = post({
      id,
      by,
      label: `${decision}: ${figureText(claim)} ${kindText(claim)}`,
      what: { decide: asked },
    });
    if (decision === "noted" || decision === "reopened") {
      setPanel("none");
      setNote("");
      void sent.then((done) => done && again());
      return undefined;
    }
    rememberDecision(item.words, id);
    leaveOut(item.words);
    return void next();
  };
  const undo = () => {
    const last = takeLastDecision();
    if (!last) {
      if (state.readings.some((one) => one.by === by)) decide("reopened");
      else setTold("There is nothing to undo.");
      return;
    }
    takeIn(last.words);
    if (takeBack(last.id)) goTo(claimAddress(last.words, query));
    else
      void reopen(last.words, by).then(
        () => (last.words === item.words ? again() : goTo(claimAddress(last.words, query))),
        (error: Error) => setTold(error.message),
      );
  };
  const take = async (field: (typeof TAKEN)[number]) => {
    const place = selectedPlace();
    if (!place) return setTold("Select words of the article first.");
    const base = panel === "correct" || panel === "missed" ? draft : { fields: found, places: {} };
    setDraft(await readSelection(field, place, base, article));
    if (panel !== "missed") setPanel("correct");
    return setTold(`Taken: “${place.exact}”.`);
  };
  const addMissed = async () => {
    const place = selectedPlace();
    if (!place) return setTold("Select the number of the missed claim first, then press m.");
    const empty: ClaimFields = {
      ...found,
      of: null,
      subject: null,
      source: null,
      date: null,
      modality: "actual",
    };
    setDraft(await readSelection("number", place, { fields: empty, places: {} }, article));
    return setPanel("missed");
  };
  const save = () => {
    if (panel === "note") return decide("noted");
    if (panel === "correct") {
      const fields = changedFields(draft.fields, fieldsOf(claim));
      if (Object.keys(fields).length === 0)
        return setTold("Nothing is changed. Press Esc, then a to accept.");
      return decide("corrected", { correction: { fields, places: draft.places } });
    }
    if (panel === "missed") return saveMissed();
    return undefined;
  };
  const saveMissed = () => {
    const place: Place | undefined = draft.places.number;
    if (!place) return setTold("Select the number of the missed claim.");
    const id = crypto.randomUUID();
    const missed = { id, version: article.id, place, fields: draft.fields, note: null };
    setPanel("none");
    return void post({ id, by, label: `added: ${place.exact}`, what: { missed } }).then(
      (done) => done && setTold(`The claim “${place.exact}” is added.`),
    );
  };
  const pick = (at: number) => {
    const reason = open.current === "reject" ? REJECTIONS[at]?.reason : undefined;
    if (reason) return decide("rejected", { reason });
    const field = TAKEN[at];
    return field ? void take(field) : undefined;
  };
  const digits = Object.fromEntries(REJECTIONS.map((_one, at) => [String(at + 1), () => pick(at)]));
  const idle = panel === "none" || panel === "help";
  useShortcuts(
    {
      ...digits,
      ...(idle
        ? {
            a: () => decide("accepted"),
            b: () => decide("ambiguous"),
            r: () => setPanel("reject"),
            c: () => setPanel("correct"),
            n: () => setPanel("note"),
            m: () => void addMissed(),
            s: skip,
            j: () => void next(),
            k: () => (item.attention ? decide("kept") : setTold("Nothing is asked about this claim.")),
            u: undo,
            q: back,
          }
        : {}),
      "?": () => setPanel(panel === "help" ? "none" : "help"),
      save,
      Escape: () => setPanel("none"),
      // A key that is pressed while the next claim loads must not decide on the one that is still drawn.
    },
    () => window.location.pathname.endsWith(item.words),
  );
  return (
    <>
      <p className="faint">
        <Link to={`/review${query ? `?${query}` : ""}`}>Queue</Link> · {article.outletName} ·{" "}
        {momentText(article.publishedAt)}
        {article.link && (
          <>
            {" · "}
            <OutsideLink href={article.link}>Open the original</OutsideLink>
          </>
        )}
        {article.snapshot && (
          <>
            {" · "}
            <OutsideLink href={`/snapshot/${encodeURIComponent(article.snapshot)}`}>
              The page as fetched
            </OutsideLink>
          </>
        )}
      </p>
      <h1>
        <span className="visually-hidden">Claim: </span>
        {figureText(claim)} {kindText(claim)}
      </h1>
      {holder && (
        <p className="note note-warn" role="status">
          {holder} has this claim open too. Whoever decides second is shown what the first decided.
        </p>
      )}
      {item.attention && (
        <p className="note note-warn">{ATTENTION[item.attention]} Press k if it shall, u to open it again.</p>
      )}
      {page.hidden && (
        <p className="note">A colleague has read this claim. You read it without seeing what they decided.</p>
      )}
      <div className="desk" data-words={item.words}>
        <ArticleText page={page} />
        <div className="desk-side">
          <Actions
            panel={panel}
            onPanel={setPanel}
            onDecide={decide}
            onSkip={skip}
            onUndo={undo}
            decides={decides}
          />
          <p className="told" role="status">
            {told}
          </p>
          {panel === "reject" && <Reject onPick={(reason) => decide("rejected", { reason })} />}
          {(panel === "correct" || panel === "missed") && (
            <Correct
              missed={panel === "missed"}
              draft={draft}
              onChange={setDraft}
              onTake={(field) => void take(field)}
              onSave={save}
              onClose={() => setPanel("none")}
            />
          )}
          {panel === "note" && (
            <div className="panel">
              <label htmlFor="note-text">Note for colleagues</label>
              <textarea
                id="note-text"
                rows={3}
                value={note}
                autoFocus
                onChange={({ target }) => setNote(target.value)}
                maxLength={4000}
              />
              <button type="button" onClick={save}>
                Save the note
              </button>
            </div>
          )}
          <section aria-labelledby="fields">
            <h2 id="fields">
              Fields <span className="tag">{STATUSES[state.status]}</span>
            </h2>
            <FieldTable claim={claim} decided={state.fields} />
          </section>
          <ClaimContext page={page} query={query} />
        </div>
      </div>
      {panel === "help" && <Help onClose={() => setPanel("none")} />}
    </>
  );
}

function changedFields(draft: ClaimFields, asFound: ClaimFields): Partial<ClaimFields> {
  const names = Object.keys(asFound) as (keyof ClaimFields)[];
  const changed = names.filter((name) => JSON.stringify(draft[name]) !== JSON.stringify(asFound[name]));
  return Object.fromEntries(changed.map((name) => [name, draft[name]]));
}

/** Takes back what the server has already: as a decision of its own, since the log forgets nothing. */
async function reopen(words: string, by: string): Promise<void> {
  const { state, claim } = await read("/api/review/claims/{words}", { words });
  const id = crypto.randomUUID();
  const asked = { id, words, claimId: claim.id, decision: "reopened" as const, saw: state.lastSeq };
  await post({ id, by, label: `reopened: ${figureText(claim)}`, what: { decide: asked } });
}

function Actions({
  panel,
  onPanel,
  onDecide,
  onSkip,
  onUndo,
  decides,
}: {
  panel: Panel;
  onPanel: (panel: Panel) => void;
  onDecide: (decision: "accepted" | "ambiguous") => void;
  onSkip: () => void;
  onUndo: () => void;
  decides: boolean;
}) {
  const open = (name: Panel) => () => onPanel(panel === name ? "none" : name);
  const actions: [key: string, text: string, act: () => void, open?: boolean][] = [
    ["a", "Accept", () => onDecide("accepted")],
    ["r", "Reject …", open("reject"), panel === "reject"],
    ["c", "Correct …", open("correct"), panel === "correct"],
    ["b", "Ambiguous", () => onDecide("ambiguous")],
    ["s", "Skip", onSkip],
    ["u", "Undo", onUndo],
    ["n", "Note …", open("note"), panel === "note"],
    ["?", "Keys", open("help"), panel === "help"],
  ];
  return (
    <div className="actions" role="group" aria-label="Decide">
      {actions.map(([key, text, act, pressed]) => (
        <button
          key={key}
          type="button"
          onClick={act}
          aria-keyshortcuts={key}
          aria-expanded={pressed}
          disabled={!decides && key !== "s" && key !== "?"}
        >
          <kbd>{key}</kbd> {text}
        </button>
      ))}
    </div>
  );
}

function Reject({ onPick }: { onPick: (reason: RejectReason) => void }) {
  return (
    <div className="panel">
      <p>Why is it rejected?</p>
      <ol className="reject-reasons">
        {REJECTIONS.map(({ reason, text }, at) => (
          <li key={reason}>
            <button type="button" onClick={() => onPick(reason)}>
              <kbd>{at + 1}</kbd> {text}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
