export function buildStyles(source: string, fileName: string): string;
