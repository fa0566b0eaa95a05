import { cellCases } from "./contract/cells";
import type { ContractCase, ContractSubject } from "./contract/contract-case";
import { eventCases } from "./contract/events";
import { formatCases } from "./contract/formats";
import { sheetCases } from "./contract/sheets";
import { structureCases } from "./contract/structure";

export type { ContractCase, ContractSubject } from "./contract/contract-case";

/** Makes a fresh subject: one blank sheet "Sheet1", active, with A1 selected. */
export type MakeSubject = () => ContractSubject | Promise<ContractSubject>;

/** Everything an engine promises, by topic. */
export const engineContract: readonly { readonly topic: string; readonly cases: readonly ContractCase[] }[] = [
  { topic: "sheets", cases: sheetCases },
  { topic: "cells", cases: cellCases },
  { topic: "formats", cases: formatCases },
  { topic: "structure", cases: structureCases },
  { topic: "events", cases: eventCases },
];

/** What became of one case; `error` is absent when the promise was kept. */
export interface ContractResult {
  readonly name: string;
  readonly error?: string;
}

/** Runs the whole contract outside of jest, such as in a browser page. */
export async function runContract(makeSubject: MakeSubject): Promise<readonly ContractResult[]> {
  const results: ContractResult[] = [];
  for (const { topic, cases } of engineContract) {
    for (const contractCase of cases) {
      const name = `${topic}: ${contractCase.name}`;
      const error = await failureOf(makeSubject, contractCase);
      results.push(error === undefined ? { name } : { name, error });
    }
  }
  return results;
}

/** Declares the whole contract as jest tests. */
export function describeEngine(name: string, makeSubject: MakeSubject): void {
  describe(name, () => {
    describe.each(engineContract)("$topic", ({ cases }) => {
      it.each(cases)("$name", async (contractCase) => {
        expect(await failureOf(makeSubject, contractCase)).toBeUndefined();
      });
    });
  });
}

async function failureOf(makeSubject: MakeSubject, contractCase: ContractCase): Promise<string | undefined> {
  const subject = await makeSubject();
  try {
    await contractCase.run(subject);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await subject.dispose();
  }
}
