import type { ComponentType } from "react";
import type { Session, SessionState } from "../../commands/session";
import type { Section } from "../../src/i18n/dictionary";

export interface SectionProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** A part of the pane behind a tab of its own. */
export type SectionComponent = ComponentType<SectionProps>;

/** Loads a section; rejects when it does not come. */
export type LoadSection = () => Promise<SectionComponent>;

/** The sections besides the check, which is always there, in the order of their tabs. */
export type SectionLoaders = Readonly<Partial<Record<Exclude<Section, "check">, LoadSection>>>;
