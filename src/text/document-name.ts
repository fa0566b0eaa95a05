/** A document number with its year in any bracket: 冀财预[2015]291号, （2015）3号. */
const NUMBER = /[[［(（【〖﹝{〔]\s?((?:19|20)\d{2})\s?[\]］)）】〗﹞}〕](?=\s?第?\s?\d{1,5}\s?号)/g;

/** A text with the years of its document numbers in 〔〕, and the first that stood in another bracket, as written. */
export function bracketDocumentNumbers(text: string): { readonly mended: string; readonly wrong?: string } {
  if (!text.includes("号")) return { mended: text };
  let wrong: string | undefined;
  const mended = text.replace(NUMBER, (written: string, year: string) => {
    const right = `〔${year}〕`;
    if (written !== right) wrong ??= written;
    return right;
  });
  return { mended, ...(wrong !== undefined && { wrong }) };
}

const QUOTED = /《[^《》]{0,200}》?|“[^“”]{0,200}”/g;
/** 关于…的通知: a document of an office. */
const NOTICE = /关于[^,，;；。、《》]{2,60}?的?(?:通知|意见|批复|办法|决定|方案|规定|函|通告|公告)/;
/** 公路法, 河北省学前教育条例: a law or regulation. 办法, 规定 and 规范 alone may be anything. */
const LAW =
  /(?:中华人民共和国)?[\p{Script=Han}]{0,20}?(?:(?<![办方立执司守普违宪民刑依合非语书看做想说用算手技加减乘疗兵写律学尊知懂讲])法(?=$|规定|[第》,，;；。、\s（(])|(?<![有相本上该其此])条例|实施细则)/u;
/** 法律法规, 有关条例: no particular one. */
const NO_TITLE =
  /^(?:按照?|根据|依据|依照|参照|遵照|相关|有关|国家|现行|各项|上级)*(?:法律法规|法律|法规|法|条例|实施细则)$/;

/** The title of a law, regulation or notice that a text names without 《》; undefined when there is none. */
export function unquotedDocument(text: string): string | undefined {
  if (!/法|条例|细则|关于/.test(text)) return undefined;
  const rest = text.replace(QUOTED, "、");
  const title = (NOTICE.exec(rest) ?? LAW.exec(rest))?.[0].replace(/^(?:按照?|根据|依据|依照|参照|遵照)/, "").trim();
  return title === undefined || title.length < 3 || NO_TITLE.test(title) ? undefined : title;
}
