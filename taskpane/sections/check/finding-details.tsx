import type { ReactElement } from "react";
import type { Finding } from "../../../src/model/finding";
import { Explanation } from "./explanation";
import { MendFinding } from "./mend-finding";

/** What an opened finding shows. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <>
      <Explanation rule={finding.rule} />
      <MendFinding finding={finding} />
    </>
  );
}
