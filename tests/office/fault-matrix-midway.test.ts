import { describeRefusalsMidway } from "./refusals";
import { CELL_SCENARIOS, SHEET_SCENARIOS } from "./scenarios";

for (const [name, scenario] of Object.entries({ ...CELL_SCENARIOS, ...SHEET_SCENARIOS })) {
  describeRefusalsMidway(name, scenario);
}
