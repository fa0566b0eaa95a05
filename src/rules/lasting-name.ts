/** What lasts until a date instead of being done by it. */
const LASTING = /质保|保修|有效|使用|运维期|服务期|合同|年限|租赁|规划|维护期|保险期|到期/;

/** True for a folded name whose date is the end of a term: 质保期, 合同期限. */
export function isLasting(name: string): boolean {
  return LASTING.test(name);
}
