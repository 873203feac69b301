import type { PrintedWording, RegistryChange, RegistryList } from "../domain/registry.ts";
import type { Story } from "../domain/story.ts";

/** The port to the log of the registry, and to the wordings that it is about. */
export interface RegistryStore {
  /** The whole log, in order. */
  registryChanges(): Promise<RegistryChange[]>;
  /**
   * Writes a change. The same one (by id) is written once.
   * @returns false when another change has its number: read the log again
   */
  appendChange(change: RegistryChange): Promise<boolean>;
  /**
   * How often outlets print each wording in the current versions of their articles, as people decided the claims, without
   * those that were rejected; of one story, or of all.
   */
  printedWordings(list: RegistryList, story: Story | null): Promise<PrintedWording[]>;
}
