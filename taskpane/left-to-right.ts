/**
 * Stands in for rtl-css-js, by which Fluent mirrors styles: Chinese and English both run from left to right,
 * so every style is its own mirror image. The build puts it into that package's place.
 */
export function convertProperty<Value>(key: string, value: Value): { readonly key: string; readonly value: Value } {
  return { key, value };
}

export function convert<Styles>(styles: Styles): Styles {
  return styles;
}
