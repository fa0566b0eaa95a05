/** How grave a finding is, gravest first: error 错误 (wrong or missing), warning 警告 (a reviewer sends it back), hint 提示. */
export const SEVERITIES = ["error", "warning", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>;

/** Number of findings of each severity. */
export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Sorts the gravest first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
