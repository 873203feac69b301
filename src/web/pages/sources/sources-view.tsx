import { type FormEvent, useEffect, useRef } from "react";
import type { RegistryList } from "../../../domain/registry.ts";
import { formText } from "../doors/form-text.ts";
import { goTo, useAddress, withQuery } from "../location.ts";
import { Filter } from "../parts/filters.tsx";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { ALL, type StoryChoice, StoryFilter } from "../story-choice.tsx";
import { type Me, may } from "../use-me.ts";
import { ChangesList } from "./changes-list.tsx";
import { Entries } from "./entries.tsx";
import { type Change, useRegistry } from "./use-registry.ts";
import { LISTS } from "./words.ts";

/** Who is behind the wordings: sources, or groups of people, that editors merge, split and name. */
export function SourcesView({ choice, me }: { choice: StoryChoice; me: Me | null }) {
  const address = useAddress();
  const list: RegistryList = address.searchParams.get("list") === "subject" ? "subject" : "source";
  const q = address.searchParams.get("q") ?? "";
  const story = choice.id === ALL ? null : choice.id;
  const { shown, told, change, path } = useRegistry(list, story, q);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is often gone afterwards; from here the keyboard goes on.
    if (told) said.current?.focus();
  }, [told]);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    goTo(withQuery(address, { q: formText(event)("q").trim() }));
  };
  const editor = may(me, "editor");
  const settings = { list, editor, change: change satisfies Change };
  return (
    <>
      <h1>
        {choice.name}: {list === "source" ? "sources" : "groups of people"}
      </h1>
      <p className="lead">
        {list === "source"
          ? "Outlets have many words for one source. Those that stand together here are compared as one; what was printed stays as it is."
          : "Who is counted. Groups that stand together here are compared as one, a group and a part of it never are; what was printed stays as it is."}
      </p>
      <form className="filters" aria-label="What to show" onSubmit={find}>
        <StoryFilter choice={choice} />
        <Filter name="list" label="List" value={list} choices={LISTS} />
        <div className="filter">
          <label htmlFor="registry-q">Find a name or wording</label>
          <span className="find">
            <input key={q} id="registry-q" name="q" type="search" defaultValue={q} maxLength={200} />
            <button type="submit">Find</button>
          </span>
        </div>
      </form>
      <p className="faint">
        {editor
          ? story
            ? "What you change here holds in this story alone. Choose “All articles” for a name that holds in every story."
            : "What you change here holds in every story."
          : "Editors merge, split and name; you see what they made of it."}
      </p>
      <p className="told" aria-live="polite" tabIndex={-1} ref={said}>
        {told}
      </p>
      <WhenLoaded of={shown}>
        {(data) => (
          <>
            <Entries key={`${list} ${story}`} data={data} q={q} {...settings} />
            <p className="take-along">
              Take it along: <a href={path.replace("?", ".csv?")}>CSV</a>, <a href={path}>JSON</a>
            </p>
            <ChangesList changes={data.changes} {...settings} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}
