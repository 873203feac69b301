export async function main(argv: readonly string[]): Promise<void> {
  console.log("hi", process.version, argv.slice(2));
}
