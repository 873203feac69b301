import { InvalidArgumentError } from "commander";

/** A whole number >= 0 from the command line. */
export function nonNegative(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("a whole number is wanted, 0 or more.");
  return Number(value);
}

/** A TCP port; 0 takes a free one. */
export function portNumber(value: string): number {
  const port = nonNegative(value);
  if (port > 65_535) throw new InvalidArgumentError("a port is at most 65535.");
  return port;
}

/** A whole number >= 1 from the command line. */
export function atLeastOne(value: string): number {
  if (nonNegative(value) === 0) throw new InvalidArgumentError("at least 1 is wanted.");
  return Number(value);
}
