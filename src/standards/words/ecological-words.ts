/** What an ecological benefit speaks of: nature, pollution, energy, thrift with resources. */
export const ECOLOGICAL_WORDS: readonly string[] = (
  "生态 环境 环保 环卫 污染 污水 废水 废气 废弃 废物 排放 减排 排污 碳 节能 节电 节水 节油 能耗 耗能 能源 耗电 用电量 用水量 " +
  "资源 循环利用 再利用 回收 绿 植被 植树 造林 森林 林木 林地 草原 草地 湿地 耕地 土壤 水土 水质 水源 水体 水域 河道 河流 河湖 湖泊 海洋 流域 " +
  "空气 大气 PM 扬尘 粉尘 烟尘 油烟 噪声 噪音 垃圾 粪污 秸秆 清洁 卫生 美化 洁净 保洁 无害化 可再生 光伏 风沙 沙化 " +
  "荒漠 石漠 物种 生物 动物 植物 野生 景观 风貌 园林 人居 气候 优良天数 纸张 无纸化 用纸 节约 化肥 农药 农膜 地膜 地下水 蓝天 碧水 净土 " +
  "需氧量 氨氮 总磷 总氮 氮氧化物 二氧化硫 温室气体 甲烷 辐射 重金属 纸质 电子化 可降解 塑料 漏损 地表水 断面 裸露 裸土 臭 异味 煤耗 燃煤 散煤 标准煤 电耗 水耗 热耗 气耗 能效 固废 危废 渗滤液 淤泥 底泥 尾气"
).split(" ");

/** What stands before 环境 when it is another environment than nature's: 营商环境, 和谐的环境. */
export const OTHER_ENVIRONMENTS: readonly string[] =
  "和谐 营商 社会 治安 法治 法制 投资 经济 市场 消费 工作 办公 学习 教学 教育 育人 校园 就医 医疗 诊疗 服务 文化 人文 政治 舆论 网络 信息 安全 稳定 平安 执法 司法 诚信 信用 创业 就业 创新 发展 旅游 交通 出行 政策 营销 运行 使用 考试".split(
    " ",
  );
