import type { EditSettlement } from "../domain/edit-settlement.ts";

/** The port to what people settled about silent edits. */
export interface SettlementLog {
  /** The whole log, in order. */
  settlements(): Promise<EditSettlement[]>;
  /**
   * Writes a line. The same one (by id) is written once.
   * @returns false when another line has its number: read the log again
   */
  appendSettlement(line: EditSettlement): Promise<boolean>;
}
