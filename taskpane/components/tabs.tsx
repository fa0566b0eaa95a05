import { useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Section } from "../../src/i18n/dictionary";
import { useMessages } from "../language";
import { makeStyles, mergeClasses, tokens } from "../styles";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: "4px 8px 6px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // A border that is only transparent elsewhere shows in a contrast theme.
  selected: {
    paddingBottom: "4px",
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Id of the element that a tab shows. */
export function panelId(section: Section): string {
  return `section-${section}`;
}

export interface TabsProps {
  readonly sections: readonly Section[];
  readonly selected: Section;
  readonly onSelect: (section: Section) => void;
}

/** The sections of the pane; the arrow keys go from one to the next. */
export function Tabs({ sections, selected, onSelect }: TabsProps): ReactElement {
  const styles = useStyles();
  const texts = useMessages().sections;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = sections[indexAfter(event.key, sections.indexOf(selected), sections.length)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`[aria-controls="${panelId(next)}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          role="tab"
          aria-selected={section === selected}
          aria-controls={panelId(section)}
          tabIndex={section === selected ? undefined : -1}
          className={mergeClasses(styles.tab, section === selected && styles.selected)}
          onClick={() => onSelect(section)}
        >
          {texts[section]}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from the tab `index`; -1 for a key that leads nowhere. */
function indexAfter(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
