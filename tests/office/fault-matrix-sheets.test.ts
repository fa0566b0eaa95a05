import { describeRefusals } from "./refusals";
import { SHEET_SCENARIOS } from "./scenarios";

for (const [name, scenario] of Object.entries(SHEET_SCENARIOS)) describeRefusals(name, scenario);
