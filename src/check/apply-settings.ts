import type { Locale } from "../i18n/localized";
import type { TargetTable } from "../model/target-table";
import { RULES } from "../rules";
import type { CheckSettings } from "./run-rules";
import type { Settings } from "./settings";

/** What the rules are run with under these settings. */
export function checkSettingsOf(settings: Settings, locale: Locale): CheckSettings {
  const {
    rulesOff,
    severities,
    budgetYear,
    budgetTolerance,
    planFloors,
    nameLength,
    goalLength,
    satisfactionFloor,
    vagueWords,
  } = settings;
  const { march, june, october } = planFloors;
  return {
    locale,
    rules: RULES.filter(({ id }) => !rulesOff.includes(id)),
    severities,
    options: {
      ...(budgetYear === undefined ? {} : { budgetYear }),
      budgetTolerance,
      planFloors: {
        ...(march === undefined ? {} : { march }),
        ...(june === undefined ? {} : { june }),
        ...(october === undefined ? {} : { october }),
      },
      nameLength,
      goalLength,
      satisfactionFloor,
      vagueWords,
    },
  };
}

/** The tables as the settings want them read: by one standard for all, or each by its own. */
export function withStandard(tables: readonly TargetTable[], { standard }: Settings): readonly TargetTable[] {
  return standard === "auto" ? tables : tables.map((table) => ({ ...table, standard }));
}
