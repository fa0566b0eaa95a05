/** What a social benefit speaks of: people's safety, welfare, knowledge, order, public services. */
export const SOCIAL_WORDS: readonly string[] = (
  "社会 民生 公众 群众 居民 百姓 公共服务 公共安全 公益 治安 平安 安全感 幸福感 获得感 稳定 和谐 法治 文明 道德 " +
  "风尚 正能量 知晓 普及 意识 素质 素养 教育 就学 入学 健康 卫生服务 就医 养老 助残 救助 关爱 保障水平 受益 受助 覆盖 " +
  "影响力 知名度 公信力 凝聚力 便民 便利 服务水平 服务能力 服务质量 满意 认可 维权 权益 矛盾 纠纷 犯罪 事故"
).split(" ");
