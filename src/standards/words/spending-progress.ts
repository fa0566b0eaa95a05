/**
 * How far or how punctually money was spent: 预算执行率, 资金支付及时率, 支付效率, 资金到位率. It is no cost:
 * 财预〔2020〕10号 scores the execution of the budget apart from the indicators.
 */
export const SPENDING_PROGRESS = new RegExp(
  [
    "执行(?:率|进度|情况|比例|效率)",
    "(?:支付|支出|拨付|拨款|发放|兑付|结算|付款|报销|缴纳|到位|使用|完成)的?(?:及时|时效|进度|效率|率|情况|比例|足额|时间)",
    "及时(?:率|性|支付|拨付|发放|到位|足额)",
    "(?:按时|按期|如期)(?:支付|拨付|发放|到位|完成)",
    "到位率|(?:合规|规范)(?:率|性)|专款专用|序时进度",
  ].join("|"),
);
