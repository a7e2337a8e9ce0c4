const cue = (id, zh, en, example) => ({ id, zh: zh.split(' '), en, example });
export const CUES = [
    // parts and wholes
    cue('of-which', '其中 当中 这其中 里面', 'of which', '营收10亿元,其中海外3亿元'),
    cue('total', '合计 共计 总计 一共 总共 总额 总和 总数 总规模 加起来 三者 两者 二者 四者 全部 共', 'in total', '三家合计投入12亿元'),
    cue('cumulative', '累计 累积 累计达 历年', 'cumulatively', '三年累计亏损9亿元'),
    cue('both', '两家都 均 都 皆 分别均', 'both, each', '两家的营收都不到4亿元'),
    cue('each', '各 各自 每家', 'each', '两家各投5亿元'),
    cue('respectively', '分别 依次', 'respectively', '2023年和2024年分别为3亿元和4亿元'),
    cue('rest', '其余 余下 剩余 剩下 其他 其它', 'the rest', '其余为海外收入'),
    cue('include', '包括 包含 含 涵盖 分为', 'including', '包括12家直营店'),
    cue('contribute', '贡献 来自 来自于 来源于 源自', 'contributed by', '海外贡献了三成收入'),
    cue('share', '占 占比 比重 占到 占据 份额', 'share of', '研发占营收的12%'),
    cue('main', '主要来源 大头 主力 绝大部分 大部分 过半 半壁江山', 'the main part', '直营是收入的主要来源'),
    cue('average', '平均 均值 月均 日均 年均 人均 户均 单店 季均', 'on average', '月均消耗2亿元'),
    // same amount, said again
    cue('conversion', '约合 折合 折合成 相当于 约等于 约折合 折算', 'equivalent to', '1亿美元(约合人民币7亿元)'),
    cue('only', '仅 只 仅为 仅有 只有 才 不过', 'only', '个人客户仅6亿元'),
    cue('reach', '达 达到 已达 高达 多达 来到 达成 录得', 'reaching', '净亏损已达5亿元'),
    // strength of a change
    cue('slight-rise', '微增 小幅增长 小幅上涨 小幅上升 略增 略有增长 微涨 略涨 小涨 小幅提升 略升 微升', 'slightly up', '现金较上年末微增'),
    cue('slight-fall', '微降 小幅下降 小幅下滑 略降 略有下降 微跌 略跌 小幅回落 小幅下跌', 'slightly down', '营收微降'),
    cue('surge', '大涨 飙升 激增 陡增 暴涨 大增 猛增 剧增 骤增 飙涨 大幅增长 大幅上涨 大幅提升 大幅上升 大幅增加 井喷 狂飙', 'surging', '净利润激增'),
    cue('plunge', '大跌 暴跌 骤降 锐减 大降 大幅下降 大幅下滑 大幅下跌 大幅减少 跳水 断崖', 'plunging', '销量骤降'),
    cue('flat', '持平 基本持平 与上年相当', 'flat', '毛利率与上年持平'),
    cue('double', '翻倍 翻番 翻了一番 翻一番 增长一倍 翻了一倍 增加一倍', 'doubling', '收入翻倍'),
    cue('halve', '腰斩 减半 拦腰', 'halving', '股价腰斩'),
    // way of a change
    cue('rise', '增长 上升 提升 增至 增加 上涨 提高 增加到 提升到 提升至 上升至 升至 增长至 涨至 扩张 走高 增 涨 攀升 回升 增加至 增长到 上调', 'rising', '由6美元增至11美元'),
    cue('fall', '下降 下滑 降至 减少 下跌 降低 回落 跌至 减至 下降至 下滑至 下降到 降 跌 走低 缩减 萎缩 减少至 下调', 'falling', '毛利率降至12%'),
    cue('widen', '扩大 扩大至 拉大 走阔', 'widening', '亏损扩大至5亿元'),
    cue('narrow', '收窄 收窄至 缩窄 减亏 缩小', 'narrowing', '亏损收窄'),
    cue('turn', '扭亏 扭亏为盈 转盈 由盈转亏 转亏 由负转正 由正转负 转正', 'turning', '公司扭亏为盈'),
    cue('plan', '提升至 增加至 目标', 'planned', '计划提升至50%'),
    // against what
    cue('over-same-period', '同期 上年同期 去年同期', 'the same period', '较上年同期增长175%'),
    cue('compared', '较 比 相比 相较 同比 环比 对比', 'compared with', '比2024年底微增'),
    cue('from', '由 从', 'from', '由6美元增至11美元'),
    cue('to', '增至 降至 升至 跌至 提升到 提升至 下降到 扩大至 收窄至 涨至 增加到 到 至', 'to', '由6美元增至11美元'),
    // ranks
    cue('highest', '最高 最多 最大 居首 位居第一 排名第一 第一 领跑 最贵 峰值', 'the highest', '甲公司的毛利率最高'),
    cue('lowest', '最低 最少 最小 垫底 末位', 'the lowest', '乙公司的费用率最低'),
    cue('exceed-rank', '次之 其次 紧随其后 位居第二 排名第二 第二', 'second', '丙公司次之'),
];
