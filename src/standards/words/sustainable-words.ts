/** What a lasting effect speaks of: duration, mechanisms that stay, capacity. */
export const SUSTAINABLE_WORDS: readonly string[] =
  "持续 长期 长效 长远 长久 长治久安 持久 永久 年限 寿命 常态 机制 制度 体系 后续 延续 传承 逐年 管护 质保 运维期 储备 能力建设 健全".split(
    " ",
  );
