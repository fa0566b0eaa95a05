export function officeScript(setting: string): string;
export function contentSecurityPolicy(setting: string): string;
