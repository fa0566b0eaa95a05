import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { TargetTable } from "../../../src/model/target-table";
import type { PlanPresetId } from "../../../src/fill/spend-plan";
import type { Filling } from "../../../src/tasks/filling";
import type { Edit } from "../../../src/workbook/edit";
import { Button } from "../../components/button";
import { useSpeech } from "../../language";
import { makeStyles, mergeClasses, tokens } from "../../styles";
import { Select } from "../../components/select";
import { useFillTexts } from "./texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  paragraph: { margin: 0 },
  use: { margin: 0, color: tokens.colorNeutralForeground3 },
  scroll: {
    width: "100%",
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  label: { display: "flex", alignItems: "center", gap: "6px" },
  select: { width: "100%" },
});

export interface SpendPlanProps {
  readonly table: TargetTable;
  readonly filling: Filling;
  readonly disabled: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** Usual courses of spending, with the amounts that they stand for. */
export function SpendPlan({ table, filling, disabled, onWrite }: SpendPlanProps): ReactElement {
  const styles = useStyles();
  const { plan: texts } = useFillTexts();
  const { locale } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState<PlanPresetId>("quarters");
  const [replace, setReplace] = useState(false);
  const preset = filling.presets.find(({ id: known }) => known === chosen);
  if ((table.plan ?? []).length !== 4 || preset === undefined)
    return <p className={styles.paragraph}>{texts.absent}</p>;
  const proposal = filling.proposePlan(table, preset.percents, replace);
  const amounts = proposal?.amounts;
  return (
    <div className={styles.part}>
      <Select
        label={texts.preset}
        value={chosen}
        choices={filling.presets.map((one) => [one.id, one.title[locale]])}
        disabled={disabled}
        className={styles.select}
        onChange={setChosen}
      />
      <p className={styles.use}>{preset.use[locale]}</p>
      {proposal === undefined ? (
        <p className={styles.paragraph}>{texts.unreadable}</p>
      ) : (
        <div className={styles.scroll} role="group" aria-label={preset.title[locale]} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td className={styles.cell} />
                <th className={styles.cell} scope="col">
                  {texts.share}
                </th>
                {amounts === undefined ? null : (
                  <th className={styles.cell} scope="col">
                    {texts.amount}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {texts.checkpoints.map((checkpoint, index) => (
                <tr key={checkpoint}>
                  <th className={mergeClasses(styles.cell, styles.name)} scope="row">
                    {checkpoint}
                  </th>
                  <td className={styles.cell}>{proposal.percents[index]}%</td>
                  {amounts === undefined ? null : <td className={styles.cell}>{amounts[index]?.toFixed(2)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <label className={styles.label} htmlFor={`${id}replace`}>
        <input
          id={`${id}replace`}
          type="checkbox"
          checked={replace}
          disabled={disabled}
          onChange={(event) => setReplace(event.target.checked)}
        />
        {texts.replace}
      </label>
      {proposal === undefined ? null : proposal.edits.length === 0 ? (
        <p className={styles.paragraph}>{texts.nothing}</p>
      ) : (
        <Button disabled={disabled} onClick={() => onWrite(proposal.edits)}>
          {texts.apply(proposal.edits.length)}
        </Button>
      )}
    </div>
  );
}
