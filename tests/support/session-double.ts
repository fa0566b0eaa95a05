import type { IgnoreChoice, Session, SessionState } from "../../commands/session";
import type { Ignore } from "../../src/check/settings";
import type { Section } from "../../src/i18n/dictionary";
import type { Finding } from "../../src/model/finding";
import { Journal } from "../../src/workbook/journal";
import { HostDouble } from "./host-double";

/** A session that only remembers what was asked of it. */
export class SessionDouble implements Session {
  readonly tools = {
    host: new HostDouble([]),
    journal: new Journal(),
    locale: "zh-CN" as const,
    tasks: () => Promise.reject(new Error("No tasks here.")),
  };
  readonly calls: string[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(private state: SessionState) {}

  getState(): SessionState {
    return this.state;
  }
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
  follow(): Promise<void> {
    return this.#note("follow");
  }
  check(scope: string): Promise<void> {
    return this.#note(`check ${scope}`);
  }
  cancel(): void {
    this.calls.push("cancel");
  }
  clearMarks(): Promise<void> {
    return this.#note("clear");
  }
  goTo({ sheet, cell }: Pick<Finding, "sheet" | "cell">): Promise<void> {
    return this.#note(`go to ${sheet}!${cell}`);
  }
  fixFinding({ rule, cell }: Finding): Promise<void> {
    return this.#note(`fix ${rule} ${cell}`);
  }
  fixRule(rule: string): Promise<void> {
    return this.#note(`fix rule ${rule}`);
  }
  fixSafe(): Promise<void> {
    return this.#note("fix safe");
  }
  undo(): Promise<void> {
    return this.#note("undo");
  }
  ignore({ rule }: Finding, { reason, scope }: IgnoreChoice): Promise<void> {
    return this.#note(`ignore ${rule} ${scope}: ${reason}`);
  }
  takeBack({ rule, reason }: Ignore): Promise<void> {
    return this.#note(`take back ${rule}: ${reason}`);
  }
  change(task: string): Promise<void> {
    return this.#note(`change ${task}`);
  }
  readonly show = (section: Section): void => this.set({ section });
  readonly setLive = (live: boolean): void => this.set({ live });
  #note(call: string): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }
}
