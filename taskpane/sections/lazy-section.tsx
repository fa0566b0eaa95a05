import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { Notice } from "../components/notice";
import { useMessages } from "../language";
import type { LoadSection, SectionComponent, SectionProps } from "./section";

export interface LazySectionProps extends SectionProps {
  readonly load: LoadSection;
}

/** A section that is loaded when it is first shown; a sentence when it does not come. */
export function LazySection({ load, ...props }: LazySectionProps): ReactElement | null {
  const { sections } = useMessages();
  // In an object: React would call a component that is put into the state by itself.
  const [loaded, setLoaded] = useState<{ readonly Section: SectionComponent } | "loading" | "missing">("loading");
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (Section) => {
        if (isCurrent) setLoaded({ Section });
      },
      (error: unknown) => {
        console.error(error);
        if (isCurrent) setLoaded("missing");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (loaded === "loading") return null;
  return loaded === "missing" ? <Notice intent="error">{sections.missing}</Notice> : <loaded.Section {...props} />;
}
