/** Units that count people. */
const PEOPLE = new Set(["人", "户", "人次"]);
/** Units of what a thing is rather than of work. */
const SIZES = new Set(["公里", "米", "平方米", "亩", "公顷"]);

/** True for the family of a unit that counts people. */
export function countsPeople(family: string): boolean {
  return PEOPLE.has(family);
}

/** True for the family of a unit of length or area. */
export function measuresSize(family: string): boolean {
  return SIZES.has(family);
}

/**
 * The description of a number of things: people take part, an area or length simply is, all else is done.
 * @param family the unit that stands for all that count the same
 */
export function countedDescription(name: string, family: string): string {
  const how = countsPeople(family) ? "实际涉及的" : measuresSize(family) ? "实际的" : "实际完成的";
  return `年度内${how}${name}，以台账记录为准`;
}
