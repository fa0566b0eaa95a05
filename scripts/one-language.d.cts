export function keepLanguage(source: string, language: "zh-CN" | "en", fileName: string): string;
export function withoutExplanation(source: string, fileName: string): string;
export function onlyExplanation(source: string, fileName: string): string;
