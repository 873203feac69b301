import type { Access } from "../access/access.ts";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import { UsageError } from "../domain/errors.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * The address by which people reach the pages; null where only this machine does.
 * @throws UsageError where passwords would go over a network in the clear, or a demo would be open to others
 */
export function publicOrigin(config: Config, host: string, demo: boolean): string | null {
  const local = LOOPBACK.test(host);
  if (demo && !local)
    throw new UsageError(
      `the demo lets everybody in, so it listens on this machine only; leave out --host ${host}, or --demo`,
    );
  if (demo) return null;
  const origin = config.web.origin ?? null;
  if (origin === null && !local)
    throw new UsageError(
      `to listen on ${host}, set web.origin in claimline.yaml (or CLAIMLINE_ORIGIN) to the address that people use`,
    );
  if (
    origin &&
    !origin.startsWith("https:") &&
    !LOOPBACK.test(new URL(origin).hostname.replace(/^\[|\]$/g, ""))
  )
    throw new UsageError(
      `web.origin must begin with https:// - over ${origin} passwords could be read on the way`,
    );
  return origin;
}

/** Accounts by default; the open demo only where it was asked for. */
export async function openAccess(
  app: App,
  { demo, origin }: { demo: boolean; origin: string },
): Promise<Access> {
  if (demo) return (await import("../access/demo-access.ts")).demoAccess();
  const { createAccess } = await import("../access/create-access.ts");
  const { createOidc } = await import("../access/oidc.ts");
  const { accounts, config } = app;
  const { oidc, trustedProxy } = config.web;
  const now = () => app.now().getTime();
  return createAccess({
    accounts,
    now,
    proxy: trustedProxy ? { ...trustedProxy, nameHeader: trustedProxy.nameHeader ?? null } : null,
    ...(oidc
      ? {
          oidc: (start) =>
            createOidc({ ...oidc, clientSecret: config.oidcSecret }, { accounts, now, origin }, start),
        }
      : {}),
  });
}
