import { names } from './name.ts';

/** Stock, bond and commodity indices. */
export const INDICES = names(
  'index',
  `
沪深两市 | Shanghai and Shenzhen markets | 沪深京三市, 沪深京, A股三大股指
上证指数 | Shanghai Composite | 上证综指, 上证综合指数, 沪指, 沪综指, 上证综合股价指数
深证成指 | Shenzhen Component | 深成指, 深证成份指数, 深证成分指数, 深指
创业板指 | ChiNext Index | 创业板指数, 创指, 创业板综指
科创50 | STAR 50 | 科创50指数, 科创板50指数, 上证科创板50成份指数
科创综指 | STAR Composite | 科创板综指
科创100 | STAR 100 | 科创100指数
北证50 | BSE 50 | 北证50指数
沪深300 | CSI 300 | 沪深300指数
上证50 | SSE 50 | 上证50指数
上证180 | SSE 180 | 上证180指数
中证500 | CSI 500 | 中证500指数
中证800 | CSI 800 | 中证800指数
中证1000 | CSI 1000 | 中证1000指数
中证2000 | CSI 2000 | 中证2000指数
中证A50 | CSI A50 | 中证A50指数
中证A500 | CSI A500 | 中证A500指数, A500指数
中证红利 | CSI Dividend | 中证红利指数
中证全指 | CSI All Share
国证2000 | CNI 2000 | 国证2000指数
万得全A | Wind All A | 万得全A指数, Wind全A
深证综指 | Shenzhen Composite | 深证综合指数
上证B指 | SSE B Share | 上证B股指数, 沪B指, 上证B股
深证B指 | SZSE B Share | 深证B股指数, 深B指, 深证成份B指
中信基金指数 | CITIC Fund Index
上证基金指数 | SSE Fund Index | 沪基指, 上证基指
深证基金指数 | SZSE Fund Index | 深基指, 深证基指
上证国债指数 | SSE T-Bond Index
上证企债指数 | SSE Corporate Bond Index
中小板综指 | SME Composite | 中小板综合指数
深证100 | SZSE 100 | 深证100指数
中小板指 | SME Index | 中小100指数
富时中国A50 | FTSE China A50 | 富时中国A50指数, 富时A50, A50期指
恒生指数 | Hang Seng Index | 恒指, 香港恒生指数, 港股恒生指数
恒生科技指数 | Hang Seng Tech Index | 恒生科技, 恒科指, 恒指科技指数
国企指数 | Hang Seng China Enterprises Index | 恒生国企指数, 恒生中国企业指数, 国指
红筹指数 | Hang Seng Red Chip Index | 恒生红筹指数
恒生生物科技指数 | Hang Seng Biotech Index
恒生综合指数 | Hang Seng Composite Index
道琼斯指数 | Dow Jones Industrial Average | 道指, 道琼斯工业平均指数, 道琼斯工业指数, 道琼斯工业股票平均价格指数, 道琼斯平均指数, 道琼工业指数, 道琼斯
标普500指数 | S&P 500 | 标普500, 标准普尔500指数, 标准普尔500, 标普指数, 标普, 标准普尔500种股票指数, 标准普尔500股指, 标普500股指, 标指
纳斯达克指数 | Nasdaq Composite | 纳指, 纳斯达克综合指数, 纳斯达克综指, 纳综指, 纳斯达克股指
纳斯达克100指数 | Nasdaq 100 | 纳斯达克100, 纳指100, 纳斯达克-100指数
纳斯达克中国金龙指数 | Nasdaq Golden Dragon China Index | 中国金龙指数, 金龙指数, 纳斯达克金龙中国指数, 金龙中国指数
罗素2000指数 | Russell 2000 | 罗素2000
费城半导体指数 | Philadelphia Semiconductor Index | 费城半导体, 费半指数, 费半
恐慌指数 | VIX | VIX指数, VIX恐慌指数, 芝加哥期权交易所波动率指数
日经225指数 | Nikkei 225 | 日经225, 日经指数, 日经225种股价指数, 日经225种平均股价, 日经平均指数, 日经股指
东证指数 | TOPIX | 东证股价指数, 东京证券交易所股票价格指数
韩国综合指数 | KOSPI | KOSPI指数, 韩国KOSPI指数, 韩国综合股价指数, KOSPI, 首尔综指
韩国创业板指数 | KOSDAQ | KOSDAQ指数, KOSDAQ
台湾加权指数 | Taiex | 台湾加权股价指数, 台股加权指数, 台湾加权
富时100指数 | FTSE 100 | 富时100, 英国富时100指数, 英国富时100, 伦敦金融时报100种股票平均价格指数, 金融时报100指数
德国DAX指数 | DAX | DAX指数, 德国DAX30指数, 法兰克福股市DAX指数, DAX30指数, 德国DAX, DAX
法国CAC40指数 | CAC 40 | CAC40指数, 法国CAC40, 巴黎股市CAC40指数, CAC40
斯托克600指数 | STOXX Europe 600 | 欧洲斯托克600指数, 泛欧斯托克600指数, 斯托克欧洲600指数, 欧洲STOXX600指数
斯托克50指数 | Euro STOXX 50 | 欧洲斯托克50指数, 欧元区斯托克50指数
孟买Sensex指数 | BSE Sensex | 印度SENSEX指数, Sensex指数, SENSEX30指数, 印度SENSEX30指数, 孟买敏感指数
NIFTY指数 | Nifty 50 | NIFTY50指数, 印度NIFTY指数
澳洲标普200指数 | S&P/ASX 200 | ASX200指数, 澳大利亚标普200指数
富时新加坡海峡指数 | Straits Times Index | 海峡时报指数, 新加坡海峡时报指数
越南胡志明指数 | VN-Index | 越南VN指数, VN30指数
圣保罗指数 | Bovespa | 巴西IBOVESPA指数, 巴西圣保罗指数
俄罗斯RTS指数 | RTS Index | RTS指数, MOEX指数
MSCI中国指数 | MSCI China | 明晟中国指数
MSCI新兴市场指数 | MSCI Emerging Markets | 明晟新兴市场指数
`,
);
