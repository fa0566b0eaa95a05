import { ribbonCommands } from "./ribbon";
import type { CommandEvent } from "./ribbon";
import { app } from "./start";

/** The ribbon's functions answer before the pane is loaded. */
const commands = ribbonCommands(async () => (await app).session, openPane);
void Office.onReady(() => {
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event?: CommandEvent) => void command(event));
  }
});

/** Opens the pane where the page is a shared runtime; elsewhere the person opens it by its button. */
async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.error(error);
  }
}
