import type { Session } from "./session";

/** What Excel hands to a command; in the shared runtime there may be nothing to complete. */
export interface CommandEvent {
  readonly completed?: () => void;
}

export type Command = (event?: CommandEvent) => Promise<void>;

/** Opens the pane, where Excel can do that by itself. */
export type OpenPane = () => Promise<void>;

/** The functions of the ribbon by their ids in the manifest. Each tells Excel when it is done, whatever came of it. */
export function ribbonCommands(
  getSession: () => Promise<Session | undefined>,
  openPane: OpenPane,
): Readonly<
  Record<"checkWorkbook" | "checkSheet" | "clearMarks" | "suggestFill" | "insertTemplate" | "openPane", Command>
> {
  const command =
    (work: (session: Session) => Promise<void>): Command =>
    async (event) => {
      try {
        const session = await getSession();
        if (session !== undefined) await work(session);
      } finally {
        event?.completed?.();
      }
    };
  return {
    // The pane opens beside the check, not before it.
    checkWorkbook: command(async (session) => {
      await Promise.all([session.check("workbook"), openPane()]);
    }),
    checkSheet: command(async (session) => {
      await Promise.all([session.check("active-sheet"), openPane()]);
    }),
    clearMarks: command(async (session) => {
      await session.clearMarks();
      if (needsTelling(session)) await openPane();
    }),
    suggestFill: command((session) => {
      session.show("fill");
      return openPane();
    }),
    insertTemplate: command((session) => {
      session.show("templates");
      return openPane();
    }),
    openPane: command(openPane),
  };
}

/** True when marks are left, which the sheets themselves do not explain. */
function needsTelling(session: Session): boolean {
  const { phase } = session.getState();
  return phase.name === "failed" || (phase.name === "cleared" && phase.outcome.unmarked.length > 0);
}
