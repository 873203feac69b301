/** The offset of an IANA zone at a local time there, `+01:00`; "" where the zone is not known. */
export function zoneOffset(zone: string, year: number, month: number, day: number, hour: number): string {
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    let offset = "+00:00";
    // Read as UTC first, then as the offset found there has it: right but in the hour that a clock change repeats.
    for (let round = 0; round < 2; round++) {
      const local = Date.UTC(year, month - 1, day, hour) - minutesOf(offset) * 60_000;
      const name = format.formatToParts(local).find(({ type }) => type === "timeZoneName")?.value ?? "";
      offset = name.replace("GMT", "") || "+00:00";
    }
    return offset;
  } catch {
    return "";
  }
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
