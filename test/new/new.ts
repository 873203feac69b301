// Writes the start of something new: npm run new outlet URL|FILE [-- --url URL], npm run new kind NAME
import { newKind } from "./kind.ts";
import { newOutlet } from "./outlet.ts";

const kinds: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  kind: newKind,
  outlet: newOutlet,
};

const [name = "", ...args] = process.argv.slice(2);
const make = kinds[name];
try {
  if (!make) throw new Error(`npm run new needs one of: ${Object.keys(kinds).join(", ")}`);
  process.stdout.write(`${await make(args)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
