import { names } from './name.ts';

/** Research houses, data vendors, rating agencies and papers. */
export const SOURCES = names(
  'source',
  `
IDC | IDC | 国际数据公司
Gartner | Gartner | 高德纳
Canalys | Canalys
Counterpoint | Counterpoint | Counterpoint Research
Omdia | Omdia
TrendForce | TrendForce | 集邦咨询, TrendForce集邦咨询, 集邦科技
Strategy Analytics | Strategy Analytics
IHS Markit | IHS Markit
TechInsights | TechInsights
CINNO Research | CINNO Research | CINNO
SNE Research | SNE Research | SNE
BNEF | BloombergNEF | 彭博新能源财经
InfoLink | InfoLink | InfoLink Consulting
弗若斯特沙利文 | Frost & Sullivan | 沙利文, Frost & Sullivan, 弗若斯特·沙利文
灼识咨询 | China Insights Consultancy | 灼识
艾瑞咨询 | iResearch | 艾瑞
艾媒咨询 | iiMedia Research | 艾媒
易观分析 | Analysys | 易观, 易观千帆
头豹研究院 | LeadLeo Research Institute | 头豹
前瞻产业研究院 | Qianzhan Industry Research Institute
亿欧智库 | EqualOcean Intelligence | 亿欧
赛迪顾问 | CCID Consulting | 赛迪研究院, 赛迪
洛图科技 | RUNTO | RUNTO
奥维云网 | AVC Cloud | AVC
群智咨询 | Sigmaintell
中怡康 | CMM
高工锂电 | GGII | GGII, 高工产业研究院, 高工产研
鑫椤资讯 | ICC
QuestMobile | QuestMobile | 贵士移动
SensorTower | Sensor Tower | Sensor Tower
data.ai | data.ai | App Annie
点点数据 | Diandian Data
七麦数据 | Qimai Data
伽马数据 | CNG
灯塔专业版 | Beacon Pro | 灯塔研究院
猫眼专业版 | Maoyan Pro | 猫眼研究院
艺恩数据 | Endata | 艺恩, 艺恩咨询
新榜 | Newrank
蝉妈妈 | Chanmama
飞瓜数据 | Feigua Data
星图数据 | Syntun
尼尔森 | Nielsen | 尼尔森IQ, NielsenIQ
凯度 | Kantar | 凯度消费者指数
欧睿国际 | Euromonitor | 欧睿, 欧睿信息咨询, Euromonitor
窄门餐眼 | Zhaimen Canyan
红餐大数据 | Hongcan Big Data | 红餐网
企查查 | Qichacha
天眼查 | Tianyancha
启信宝 | Qixinbao
IT桔子 | ITjuzi | IT橘子
清科研究中心 | Zero2IPO Research | 清科, 清科集团, 私募通
投中信息 | CVSource | 投中研究院, 投中网
胡润研究院 | Hurun Research Institute | 胡润百富
福布斯 | Forbes
CB Insights | CB Insights
Crunchbase | Crunchbase
PitchBook | PitchBook
普华永道 | PwC
德勤 | Deloitte
安永 | EY
毕马威 | KPMG
麦肯锡 | McKinsey
波士顿咨询 | BCG | 波士顿咨询公司
贝恩 | Bain | 贝恩公司
罗兰贝格 | Roland Berger
埃森哲 | Accenture
仲量联行 | JLL
戴德梁行 | Cushman & Wakefield
世邦魏理仕 | CBRE
第一太平戴维斯 | Savills
高力国际 | Colliers
克而瑞 | CRIC | 克而瑞研究中心, 克而瑞地产研究
贝壳研究院 | Beike Research Institute
诸葛找房 | Zhuge Zhaofang | 诸葛数据研究中心
易居研究院 | E-House Research Institute | 易居房地产研究院
百年建筑网 | Baijianjz
我的钢铁网 | Mysteel | Mysteel, 上海钢联数据
上海有色网 | SMM | SMM
生意社 | SunSirs
万得 | Wind | Wind数据, Wind资讯, Wind
东方财富Choice | Choice | Choice, Choice数据
同花顺iFinD | iFinD | iFinD
彭博 | Bloomberg | 彭博社, Bloomberg
路透 | Reuters | 路透社, 路透社调查
汤森路透 | Thomson Reuters
伦敦证券交易所集团 | LSEG | LSEG
FactSet | FactSet | 慧甚
标普全球 | S&P Global | S&P Global
穆迪 | Moody's | 穆迪投资
惠誉 | Fitch | 惠誉评级
晨星 | Morningstar
理柏 | Lipper
EPFR | EPFR
Preqin | Preqin
Dealogic | Dealogic
联合资信 | China Lianhe Credit Rating
中诚信国际 | CCXI | 中诚信
东方金诚 | Golden Credit Rating
大公国际 | Dagong
华尔街日报 | The Wall Street Journal
金融时报 | Financial Times
纽约时报 | The New York Times
日经新闻 | Nikkei | 日本经济新闻, 日经中文网
新华社 | Xinhua
新华财经 | Xinhua Finance
央视新闻 | CCTV News | 央视财经, 央视, 中央电视台
人民日报 | People's Daily
中国证券报 | China Securities Journal
上海证券报 | Shanghai Securities News
证券时报 | Securities Times
证券日报 | Securities Daily
第一财经 | Yicai
财新 | Caixin | 财新网, 财新传媒
财联社 | Cailian Press
界面新闻 | Jiemian News
澎湃新闻 | The Paper
每日经济新闻 | National Business Daily
21世纪经济报道 | 21st Century Business Herald
经济观察报 | The Economic Observer
新京报 | The Beijing News
南方都市报 | Southern Metropolis Daily
36氪 | 36Kr | 36Kr
虎嗅 | Huxiu
钛媒体 | TMTPost
新浪财经 | Sina Finance
腾讯新闻 | Tencent News
网易财经 | NetEase Finance
The Information | The Information
CNBC | CNBC
TechCrunch | TechCrunch
人民网 | People's Daily Online
新华网 | Xinhuanet
智通财经 | Zhitong Finance
格隆汇 | Gelonghui
富途资讯 | Futu News
华尔街见闻 | Wallstreetcn
金融界 | JRJ
和讯网 | Hexun
观点网 | Guandian
雷锋网 | Leiphone
北京商报 | Beijing Business Today
华夏时报 | China Times
中国经营报 | China Business Journal
经济参考报 | Economic Information Daily
国际金融报 | International Finance News
时代周报 | Time Weekly
深圳商报 | Shenzhen Economic Daily
中新社 | China News Service | 中国新闻网, 中新网
红星新闻 | Red Star News | 红星资本局
极目新闻 | Jimu News
封面新闻 | Cover News
贝壳财经 | Beike Finance
蓝鲸财经 | Lanjing | 蓝鲸新闻
野马财经 | Yema Caijing
乐居财经 | Leju Finance
证券之星 | Stock Star
财经网 | Caijing
每经 | NBD | 每经网
挖贝网 | Wabei
速途网 | Sootoo
亿邦动力 | Ebrun
联商网 | Linkshop
餐宝典 | Canbaodian | NCBD
IT之家 | ITHome
TechWeb | TechWeb
DoNews | DoNews
C114 | C114 | C114通信网
品玩 | PingWest
晚点 | LatePost | LatePost, 晚点LatePost
新浪科技 | Sina Tech
腾讯科技 | Tencent Tech
网易科技 | NetEase Tech
凤凰科技 | Phoenix Tech
智研咨询 | Zhiyan Consulting
中商产业研究院 | ASKCI | 中商情报网
观研天下 | Guanyan
华经产业研究院 | Huajing Industry Research Institute
中研普华 | ZERO Power
共研产业研究院 | Gongyan
盖世汽车研究院 | Gasgoo Research Institute | 盖世汽车
佐思汽研 | SIR
高工智能汽车 | GGAI
EVTank | EVTank
CINNO咨询 | CINNO Consulting
DIGITIMES | DIGITIMES
日经亚洲 | Nikkei Asia
信报 | Hong Kong Economic Journal
香港经济日报 | Hong Kong Economic Times
南华早报 | South China Morning Post
联合早报 | Lianhe Zaobao
韩联社 | Yonhap
法新社 | AFP
美联社 | AP
巴伦周刊 | Barron's
商业内幕 | Business Insider
巨潮资讯 | CNINFO | 巨潮资讯网
中国货币网 | Chinamoney
`,
);
