/** Tasks by name: pure functions whose arguments and results can be cloned. */
export type TaskTable = Record<string, (...input: any[]) => unknown>;

/**
 * The port to processes that can be killed: work on what strangers wrote (pages, articles) is done there, so that
 * nothing that a text does to a parser can stop or fill the process that asks.
 */
export interface Sandbox<Tasks extends TaskTable> {
  /**
   * Runs a task of the table in a process of its own.
   * @throws CrashError when it took longer than the deadline, ran out of memory, threw or ended its process;
   *   PostponedError once closed
   */
  run<Name extends keyof Tasks & string>(
    name: Name,
    ...input: Parameters<Tasks[Name]>
  ): Promise<ReturnType<Tasks[Name]>>;
  /** Ends every process; tasks that run or wait are rejected. */
  close(): Promise<void>;
}
