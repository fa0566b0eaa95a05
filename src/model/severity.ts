/** How grave a finding is, gravest first: error 错误 (wrong or missing), warning 警告 (a reviewer sends it back), hint 提示. */
export const SEVERITIES = ["error", "warning", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Sorts the gravest first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
