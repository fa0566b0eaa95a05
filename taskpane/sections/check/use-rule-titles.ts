import { useCallback, useEffect, useState } from "react";
import { useSpeech } from "../../language";

/** What rules are called: "" until that is known. Nothing is loaded before titles are wanted. */
export function useRuleTitles(rules: readonly string[], isWanted: boolean): (rule: string) => string {
  const { explain } = useSpeech();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = isWanted ? rules.filter((rule) => !titles.has(rule)).join(" ") : "";
  useEffect(() => {
    if (missing === "") return undefined;
    let isCurrent = true;
    const ids = missing.split(" ");
    Promise.all(ids.map(explain)).then(
      (explanations) => {
        const found = ids.map((id, index) => [id, explanations[index]?.title ?? ""] as const);
        if (isCurrent) setTitles((before) => new Map([...before, ...found]));
      },
      (error: unknown) => {
        // The list does without them: each heading then is the sentence of its first finding.
        console.error(error);
        if (isCurrent) setTitles((before) => new Map([...before, ...ids.map((id) => [id, ""] as const)]));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [missing, explain]);
  return useCallback((rule) => titles.get(rule) ?? "", [titles]);
}
