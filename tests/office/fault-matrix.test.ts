import { describeRefusals } from "./refusals";
import { CELL_SCENARIOS } from "./scenarios";

for (const [name, scenario] of Object.entries(CELL_SCENARIOS)) describeRefusals(name, scenario);
