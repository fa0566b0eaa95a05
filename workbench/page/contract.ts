import { runContract, type ContractResult, type ContractSubject } from "../engine/contract";
import { UniverApp } from "../univer/start-univer";
import { blankWorkbook } from "../univer/blank-workbook";

declare global {
  interface Window {
    /** Runs the engine contract over Univer. Only the page of the tests has it. */
    runEngineContract?: () => Promise<readonly ContractResult[]>;
  }
}

/** Univer gathers changes for a while before it calculates formulas. */
const CALCULATION_MS = 300;

const app = new UniverApp({ container: "grid", locale: "zh-CN", isDark: false });

window.runEngineContract = () => runContract(makeSubject);

async function makeSubject(): Promise<ContractSubject> {
  const engine = app.open(blankWorkbook("contract"));
  await pause();
  return {
    engine,
    typeInto: (sheet, row, column, value) => app.typeInto(sheet, row, column, value),
    setEditing: async (isEditing) => {
      app.setEditing(isEditing);
      await pause();
    },
    settled: () => pause(CALCULATION_MS),
    dispose: () => undefined,
  };
}

/** Univer draws and selects in later turns. */
function pause(milliseconds = 20): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
