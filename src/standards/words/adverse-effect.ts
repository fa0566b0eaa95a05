/** What a project does to the worse: 增加运行成本, 加重企业负担. 成本控制, 污染治理 and the like may well grow. */
export const ADVERSE_EFFECT =
  /(?:(?:增加|加大|提高|抬高|推高|加重)了?[^,;。、]{0,6}?成本|(?:增加|加大|加重)了?[^,;。、]{0,6}?(?:负担|污染|能耗|排放))(?!的?(?:治理|防治|防控|监测|监管|处理|处置|管控|控制|管理|核算|意识|效益|效率|收益|收入|节约|降低|减少|达标|标准|源|执法|补偿|分担))/;

/** Words right before it that turn it round. */
export const NEGATION_BEFORE =
  /(?:不|不会|未|没有|无|避免|防止|减少|降低|杜绝|遏制|免于|不得|禁止)(?:因此|再|会|造成|产生|额外|明显)*$/;
