const FED: ReadonlySet<string> = new Set(["claims", "disagreements", "edits"]);

/** What is on the page, for programs: a table, the JSON twin, and for one story its feed. `query` begins with `?` or is empty. */
export function TakeAlong({
  of,
  query,
}: {
  of: "claims" | "comparison" | "edits" | "disagreements" | "outdated" | "origins" | "habits";
  query: string;
}) {
  const story = new URLSearchParams(query).get("story");
  return (
    <p className="take-along">
      Take it along: <a href={`/api/${of}.csv${query}`}>CSV</a>, <a href={`/api/${of}${query}`}>JSON</a>
      {story && FED.has(of) && (
        <>
          , <a href={`/api/feed.atom?${new URLSearchParams({ story })}`}>feed of disagreements and edits</a>
        </>
      )}
    </p>
  );
}
