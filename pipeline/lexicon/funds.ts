/** What names of mutual funds are made of: 远山 is none of these houses, but 华夏优势增长 and 嘉实沪深300 are names. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The short names of fund houses, which open the names of their funds. */
export const FUND_HOUSES = words(`
  华夏 嘉实 易方达 南方 博时 广发 大成 华安 银华 富国 工银瑞信 工银 建信 交银施罗德 交银 招商 汇添富 景顺长城 景顺 上投摩根 华宝兴业 华宝 国泰 国投瑞银 国联安 光大保德信 光大 诺安 融通 鹏华 长城 长盛 长信 中银 中邮 中海 中欧 兴业全球 兴证全球 兴全 兴业
  海富通 泰达荷银 泰达宏利 泰信 信诚 信达澳银 信达澳亚 友邦华泰 华泰柏瑞 申万巴黎 申万菱信 华商 华富 农银汇理 农银 民生加银 浦银安盛 浦银 摩根士丹利华鑫 摩根士丹利 大摩 万家 宝盈 银河 东方 东吴 天治 天弘 新世纪 新华 益民 金鹰 金元比联 金元惠理 金元顺安 诺德 汇丰晋信 纽银梅隆 富安达 富兰克林国海 国海富兰克林 国海 浙商 平安大华 平安
  财通 方正富邦 安信 前海开源 中庚 睿远 永赢 西部利得 创金合信 圆信永丰 中加 中融 鑫元 德邦 英大 红塔红土 国寿安保 泉果 东证资管 东方红 中信保诚 中信建投 中信 中金 摩根 贝莱德 宏利 国金 国联 华润元大 江信 北信瑞丰 太平 泓德 九泰 金信 长安 上银 嘉合 恒越 淳厚 博道 弘毅远方 蜂巢 同泰 凯石 惠升 达诚 巨田 巴黎 湘财 湘财荷银 国投 世纪
`);

/** Words that say which fund of the house it is; one is enough. */
export const FUND_WORDS = words(`
  精选 优选 成长 价值 增长 稳健 稳定 平衡 均衡 红利 分红 策略 配置 灵活配置 蓝筹 主题 核心 动力 动态 债券 货币 增利 混合 股票 指数 增强 回报 先锋 大盘 小盘 中小盘 中盘 盛世 进取 强债 双债 保本 添利 强化 添益 纯债 短债 量化 轮动 优势 景气 机遇 内需 蓝筹精选 ETF LOF 联接 沪深300 中证500 中证100 中证1000 上证50 上证180 深证100 深证300 创业板 科创板 科创50 恒生 纳斯达克100 纳斯达克 标普500 标普
  绩优 双利 强化收益 现金增利 现金富利 社会责任 创新先锋 先进 长青 领先 聚丰 聚富 聚利 宏利 精华 经典 丰利 增收 安盈 稳债 双息 宝利 优质 可转债 转债 信用债 养老 目标 年丰 双核 一号 二号 三号 四号 五号 1号 2号 3号 4号 5号 6号 7号 8号 9号
`);

/** Words that go with those, and are ordinary by themselves: 华夏银行 is no fund. */
export const FUND_FILLERS = words(`
  行业 产业 现金 收益 信用 消费 医药 医疗 保健 科技 信息 新兴 资源 能源 持续 积极 理财 基础 周期 趋势 机会 潜力 全球 亚太 海外 中国 香港 红筹 质量 效率 卓越 多策略 多元 治理 低碳 环保 军工 国防 白酒 银行 证券 地产 半导体 芯片 新能源 生物 金龙 创新 龙头 企业 领航 回馈 品质 基本面 混合型 股票型 债券型 开放式 A类 B类 C类 A级 B级 A B C
`);

/** Closed-end funds of the first years, named by two characters behind the word for a fund. */
export const CLOSED_FUNDS = words(`
  金泰 金鑫 金盛 金鼎 安信 安顺 安久 安瑞 开元 天元 金元 隆元 裕阳 裕隆 裕泽 裕元 裕华 裕泽 兴华 兴和 兴安 兴科 科汇 科翔 科讯 科瑞 通乾 通宝 普惠 普丰 普润 普华 同益 同盛 同德 同智 景宏 景福 景博 景阳 景业 汉盛 汉兴 汉鼎 汉博 泰和 丰和 鸿阳 鸿飞 久嘉 久富 银丰 融鑫 天华
`);
