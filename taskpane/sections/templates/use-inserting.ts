import { useEffect, useState } from "react";
import type { Inserting } from "../../../src/tasks/inserting";

/** Loads the part of the engine that inserts sheets. Rejects when it does not come. */
export type LoadInserting = () => Promise<Inserting>;

/** The part of the engine that inserts sheets, as soon as it is there. */
export function useInserting(load: LoadInserting): Inserting | "loading" | "missing" {
  const [inserting, setInserting] = useState<Inserting | "loading" | "missing">("loading");
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => {
        if (isCurrent) setInserting(loaded);
      },
      (error: unknown) => {
        console.error(error);
        if (isCurrent) setInserting("missing");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return inserting;
}
