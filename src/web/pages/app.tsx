import { useEffect } from "react";
import type { Story } from "../../domain/story.ts";
import { AccountView } from "./doors/account-view.tsx";
import { DocsView } from "./doors/docs-view.tsx";
import { LoginView } from "./doors/login-view.tsx";
import { PeopleView } from "./doors/people-view.tsx";
import { StartView } from "./doors/start-view.tsx";
import { useAddress } from "./location.ts";
import { BriefView } from "./overview/brief-view.tsx";
import { OverviewView } from "./overview/overview-view.tsx";
import { Link } from "./parts/link.tsx";
import { Empty, WhenLoaded } from "./parts/when-loaded.tsx";
import { ClaimView } from "./review/claim-view.tsx";
import { DecisionsView } from "./review/decisions-view.tsx";
import { OutboxBar } from "./review/outbox-bar.tsx";
import { QueueView } from "./review/queue-view.tsx";
import { SourcesView } from "./sources/sources-view.tsx";
import { StoriesView } from "./stories/stories-view.tsx";
import { type StoryChoice, useStoryChoice } from "./story-choice.tsx";
import { useJson } from "./use-json.ts";
import { type Me, useMe } from "./use-me.ts";
import { ArticleView } from "./views/article-view.tsx";
import { CompareView } from "./views/compare-view.tsx";
import { EditsView } from "./views/edits-view.tsx";
import { RunsView } from "./views/runs-view.tsx";
import { StoryView } from "./views/story-view.tsx";

const PAGES = [
  { path: "/overview", name: "Overview" },
  { path: "/", name: "Timeline" },
  { path: "/compare", name: "Compare outlets" },
  { path: "/stories", name: "Stories" },
  { path: "/sources", name: "Sources" },
  { path: "/edits", name: "Silent edits" },
  { path: "/runs", name: "Runs" },
  { path: "/review", name: "Review" },
  { path: "/decisions", name: "Decisions" },
];
/** Pages that have no place in the line of pages. */
const OTHERS: Record<string, string> = {
  "/login": "Log in",
  "/start": "Welcome",
  "/people": "People",
  "/account": "Account",
  "/docs": "API",
  "/brief": "Brief",
};

/** The frame around every view: name, ways to go, and the foot. */
export function App() {
  const address = useAddress();
  const health = useJson<{ extractor: string }>("/healthz");
  const story = address.searchParams.get("story");
  const outside = address.pathname === "/login" || address.pathname === "/start";
  const me = useMe(outside);
  const name = nameOf(address.pathname);
  useEffect(() => {
    document.title = `${name} · claimline`;
  }, [name]);
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
          {me && (
            <nav aria-label="You" className="you">
              <ul>
                {me.person.role === "admin" && (
                  <li>
                    <Link to="/people" current={address.pathname === "/people"}>
                      People
                    </Link>
                  </li>
                )}
                <li>
                  <Link to="/account" current={address.pathname === "/account"}>
                    {me.person.name}
                  </Link>
                </li>
              </ul>
            </nav>
          )}
        </div>
      </header>
      <main id="main" className="width" tabIndex={-1}>
        <OutboxBar me={me} />
        <Views path={address.pathname} me={me} />
      </main>
      <footer className="site-foot width">
        <p>
          Figures are shown as printed. They are never added up, and nothing here says which one is right.
          {me && (
            <>
              {" "}
              <Link to="/docs">API</Link>.
            </>
          )}
          {health.state === "ready" && ` Extracted by ${health.data.extractor}.`}
        </p>
      </footer>
    </>
  );
}

function nameOf(path: string): string {
  if (path.startsWith("/review/")) return "Claim";
  return PAGES.find((page) => page.path === path)?.name ?? OTHERS[path] ?? "Article";
}

function Views({ path, me }: { path: string; me: Me | null }) {
  if (path === "/login") return <LoginView />;
  if (path === "/start") return <StartView />;
  if (path === "/people") return <PeopleView />;
  if (path === "/account") return <AccountView me={me} />;
  if (path === "/docs") return <DocsView />;
  if (path === "/decisions") return <DecisionsView me={me} />;
  if (path === "/review") return <QueueView me={me} />;
  const words = /^\/review\/([\w-]+)$/.exec(path)?.[1];
  if (words) return <ClaimView key={words} words={words} me={me} />;
  const article = /^\/article\/(.+)$/.exec(path)?.[1];
  if (article) return <ArticleView id={decodeURIComponent(article)} />;
  if (path === "/stories") return <StoriesView me={me} />;
  if (path === "/runs") return <RunsView me={me} />;
  if (path === "/") return <ForStory view={(choice) => <StoryView choice={choice} />} />;
  if (path === "/overview") return <ForStory view={(choice) => <OverviewView choice={choice} />} />;
  if (path === "/brief") return <ForStory view={(choice) => <BriefView choice={choice} />} />;
  if (path === "/compare") return <ForStory view={(choice) => <CompareView choice={choice} />} />;
  if (path === "/sources") return <ForStory view={(choice) => <SourcesView choice={choice} me={me} />} />;
  if (path === "/edits") return <ForStory view={(choice) => <EditsView choice={choice} me={me} />} />;
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
