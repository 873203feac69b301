import { useEffect } from "react";
import type { Story } from "../../domain/story.ts";
import { useAddress } from "./location.ts";
import { Link } from "./parts/link.tsx";
import { Empty, WhenLoaded } from "./parts/when-loaded.tsx";
import { type StoryChoice, useStoryChoice } from "./story-choice.tsx";
import { useJson } from "./use-json.ts";
import { ArticleView } from "./views/article-view.tsx";
import { CompareView } from "./views/compare-view.tsx";
import { EditsView } from "./views/edits-view.tsx";
import { RunsView } from "./views/runs-view.tsx";
import { StoryView } from "./views/story-view.tsx";

const PAGES = [
  { path: "/", name: "Timeline" },
  { path: "/compare", name: "Compare outlets" },
  { path: "/edits", name: "Silent edits" },
  { path: "/runs", name: "Runs" },
];

/** The frame around every view: name, ways to go, and the foot. */
export function App() {
  const address = useAddress();
  const health = useJson<{ extractor: string }>("/healthz");
  const story = address.searchParams.get("story");
  const page = PAGES.find(({ path }) => path === address.pathname);
  useEffect(() => {
    document.title = `${page?.name ?? "Article"} · claimline`;
  }, [page]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-head">
        <div className="width">
          <span className="brand">claimline</span>
          <nav aria-label="Pages">
            <ul>
              {PAGES.map(({ path, name }) => (
                <li key={path}>
                  <Link
                    to={story ? `${path}?${new URLSearchParams({ story })}` : path}
                    current={path === address.pathname}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" className="width" tabIndex={-1}>
        <Views path={address.pathname} />
      </main>
      <footer className="site-foot width">
        <p>
          Figures are shown as printed. They are never added up, and nothing here says which one is right.
          {health.state === "ready" && ` Extracted by ${health.data.extractor}.`}
        </p>
      </footer>
    </>
  );
}

function Views({ path }: { path: string }) {
  const article = /^\/article\/(.+)$/.exec(path)?.[1];
  if (article) return <ArticleView id={decodeURIComponent(article)} />;
  if (path === "/runs") return <RunsView />;
  if (path === "/") return <ForStory view={(choice) => <StoryView choice={choice} />} />;
  if (path === "/compare") return <ForStory view={(choice) => <CompareView choice={choice} />} />;
  if (path === "/edits") return <ForStory view={(choice) => <EditsView choice={choice} />} />;
  return (
    <Empty>
      <h1>There is no such page</h1>
      <p>
        <Link to="/">Go to the timeline</Link>
      </p>
    </Empty>
  );
}

function ForStory({ view }: { view: (choice: StoryChoice) => React.ReactNode }) {
  const loaded = useJson<{ stories: Story[] }>("/api/stories");
  return <WhenLoaded of={loaded}>{({ stories }) => <WithStory stories={stories} view={view} />}</WhenLoaded>;
}

function WithStory({ stories, view }: { stories: Story[]; view: (choice: StoryChoice) => React.ReactNode }) {
  return view(useStoryChoice(stories));
}
