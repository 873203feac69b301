import type { Claim } from "../../../domain/claim.ts";
import type { ClaimFields } from "../../../domain/review.ts";
import { differingFields, fieldsOf } from "../../../review/apply-correction.ts";

const plain = (word: string) => word.replaceAll("_", " ");

const ROWS: [name: string, fields: (keyof ClaimFields)[], text: (fields: ClaimFields) => string][] = [
  [
    "Number",
    ["low", "high", "qualifier"],
    ({ low, high, qualifier }) =>
      low === high && low !== null
        ? `${low.toLocaleString("en")}, ${plain(qualifier)}`
        : `${plain(qualifier)}: ${[low, high].map((one) => one?.toLocaleString("en") ?? "open").join(" to ")}`,
  ],
  ["Kind", ["kind", "of"], ({ kind, of }) => (of ? `${plain(of)}, ${plain(kind)}` : plain(kind))],
  ["Who is counted", ["subject"], ({ subject }) => subject ?? "not said"],
  [
    "Who says so",
    ["source"],
    ({ source }) => (source ? `${source.name} (${plain(source.type)})` : "no source given"),
  ],
  ["Date in the text", ["date"], ({ date }) => date ?? "none"],
  ["It is", ["modality"], ({ modality }) => modality],
];

/** The fields as the rules found them, and beside them what people decided where that is another. */
export function FieldTable({ claim, decided }: { claim: Claim; decided: ClaimFields | null }) {
  const found = fieldsOf(claim);
  const other = new Set(decided ? differingFields(found, decided) : []);
  return (
    <dl className="field-table">
      {ROWS.map(([name, fields, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {decided && fields.some((field) => other.has(field)) ? (
              <>
                <ins>{text(decided)}</ins> <del>{text(found)}</del>
              </>
            ) : (
              text(found)
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>Confidence</dt>
        <dd>{Math.round(claim.confidence * 100)} %</dd>
      </div>
      {claim.ambiguous && (
        <div>
          <dt>Two readings of the {claim.ambiguous.field}</dt>
          <dd>{claim.ambiguous.readings.join(" / ")}</dd>
        </div>
      )}
    </dl>
  );
}
