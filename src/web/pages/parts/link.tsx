import type { MouseEvent, ReactNode } from "react";
import { goTo } from "../location.ts";

/** A link inside these pages. A real address, so that it opens in a new tab too. */
export function Link({ to, current, children }: { to: string; current?: boolean; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to);
    window.scrollTo(0, 0);
  };
  return (
    <a href={to} onClick={follow} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}

/** A link to the article where it was published; plain text where its address is no web address. */
export function OutsideLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
