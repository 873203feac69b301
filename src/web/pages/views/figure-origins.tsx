import type { FigureOrigins, Origin } from "../../../domain/figure-origins.ts";
import { Link } from "../parts/link.tsx";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";

/** Of figures that several outlets print: which of them stand on one origin. */
export function OriginsOfFigures({ story, kind }: { story: string; kind: string }) {
  const loaded = useJson<Answer>(`/api/origins${storyQuery(story)}`);
  return <WhenLoaded of={loaded}>{(answer) => <List answer={ofKind(answer, kind)} />}</WhenLoaded>;
}

interface Answer {
  readonly origins: readonly FigureOrigins[];
  readonly texts: { readonly compared: number; readonly of: number };
}

const ofKind = ({ origins, texts }: Answer, kind: string): Answer => ({
  origins: kind ? origins.filter((one) => one.kind === kind || one.of === kind) : origins,
  texts,
});

function List({ answer: { origins, texts } }: { answer: Answer }) {
  const joined = origins.filter((one) => one.origins.length < one.outlets);
  if (origins.length === 0) return <p>No two outlets print the same figure.</p>;
  const alone = origins.length - joined.length;
  return (
    <>
      <p className="faint">
        Outlets share an origin where their text is the same copy, where they credit one agency, or where they
        print one quotation. Six outlets with one origin are one report, not six.
        {texts.compared < texts.of &&
          ` ${texts.compared} of ${texts.of} articles were compared word by word.`}
      </p>
      <ul className="origins">
        {joined.map((one) => (
          <li key={one.origins[0]?.printed[0]?.claim.id}>
            {one.summary}{" "}
            <span className="faint">
              {one.origins.map((origin) => (
                <FirstArticle key={origin.printed[0]?.claim.id} of={origin} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {alone > 0 && (
        <p>
          {aloneText(alone, joined.length > 0)} printed by several outlets, and nothing shows that any of
          these took it from another.
        </p>
      )}
    </>
  );
}

const aloneText = (count: number, more: boolean) =>
  count === 1
    ? `One ${more ? "more figure" : "figure"} is`
    : `${count} ${more ? "more figures" : "figures"} are`;

/** Where an origin was in print first. */
function FirstArticle({ of: { printed } }: { of: Origin }) {
  const [first] = printed;
  if (!first) return null;
  return (
    <>
      <Link to={`/article/${encodeURIComponent(first.claim.articleId)}`}>
        First in {first.outletName}
      </Link>{" "}
    </>
  );
}
