import { names } from './name.ts';

/** Ministries, statistics offices, central banks, exchanges and associations. */
export const AUTHORITIES = names(
  'institution',
  `
国家统计局 | National Bureau of Statistics | 统计局
中国人民银行 | People's Bank of China | 央行, 人民银行
财政部 | Ministry of Finance
商务部 | Ministry of Commerce
工业和信息化部 | Ministry of Industry and Information Technology | 工信部
国家发展改革委 | National Development and Reform Commission | 国家发改委, 发改委, 国家发展和改革委员会
海关总署 | General Administration of Customs | 中国海关总署, 中国海关
国家外汇管理局 | State Administration of Foreign Exchange | 外汇局, 国家外汇局
国家税务总局 | State Taxation Administration | 税务总局
国家能源局 | National Energy Administration
交通运输部 | Ministry of Transport
农业农村部 | Ministry of Agriculture and Rural Affairs
住房和城乡建设部 | Ministry of Housing and Urban-Rural Development | 住建部
文化和旅游部 | Ministry of Culture and Tourism | 文旅部
人力资源和社会保障部 | Ministry of Human Resources and Social Security | 人社部
国家卫生健康委 | National Health Commission | 国家卫健委, 卫健委
国家医疗保障局 | National Healthcare Security Administration | 国家医保局, 医保局
国家药品监督管理局 | National Medical Products Administration | 国家药监局, 药监局
国家市场监督管理总局 | State Administration for Market Regulation | 市场监管总局, 国家市场监管总局
国家邮政局 | State Post Bureau
国家铁路局 | National Railway Administration
中国民用航空局 | Civil Aviation Administration of China | 中国民航局, 民航局
国家电影局 | China Film Administration
国家新闻出版署 | National Press and Publication Administration
国家知识产权局 | China National Intellectual Property Administration
国家移民管理局 | National Immigration Administration
自然资源部 | Ministry of Natural Resources
生态环境部 | Ministry of Ecology and Environment
教育部 | Ministry of Education
科技部 | Ministry of Science and Technology
公安部 | Ministry of Public Security
民政部 | Ministry of Civil Affairs
应急管理部 | Ministry of Emergency Management
国务院国资委 | SASAC | 国资委, 国务院国有资产监督管理委员会
国务院 | State Council
国务院新闻办公室 | State Council Information Office | 国新办, 国务院新闻办
国家金融监督管理总局 | National Financial Regulatory Administration | 金融监管总局
中国银保监会 | China Banking and Insurance Regulatory Commission | 银保监会
中国证监会 | China Securities Regulatory Commission | 证监会
中国银监会 | China Banking Regulatory Commission | 银监会
中国保监会 | China Insurance Regulatory Commission | 保监会
上海证券交易所 | Shanghai Stock Exchange | 上交所
深圳证券交易所 | Shenzhen Stock Exchange | 深交所
北京证券交易所 | Beijing Stock Exchange | 北交所
香港联合交易所 | Hong Kong Stock Exchange | 港交所, 联交所, 香港联交所
纽约证券交易所 | New York Stock Exchange | 纽交所
纳斯达克证券交易所 | Nasdaq | 纳斯达克交易所
上海期货交易所 | Shanghai Futures Exchange | 上期所
郑州商品交易所 | Zhengzhou Commodity Exchange | 郑商所
大连商品交易所 | Dalian Commodity Exchange | 大商所
中国金融期货交易所 | China Financial Futures Exchange | 中金所
全国中小企业股份转让系统 | NEEQ | 全国股转公司
香港证监会 | Securities and Futures Commission of Hong Kong
香港金融管理局 | Hong Kong Monetary Authority | 香港金管局, 金管局
香港特区政府统计处 | Census and Statistics Department, Hong Kong
中央结算公司 | China Central Depository & Clearing | 中债登, 中国结算, 中央国债登记结算公司
中国外汇交易中心 | China Foreign Exchange Trade System
全国银行间同业拆借中心 | National Interbank Funding Center
美联储 | Federal Reserve | 联邦储备委员会, 美国联邦储备委员会
欧洲央行 | European Central Bank | 欧央行
英国央行 | Bank of England | 英格兰银行
日本央行 | Bank of Japan | 日本银行, 日央行
韩国央行 | Bank of Korea | 韩国银行
瑞士央行 | Swiss National Bank | 瑞士国家银行
美国劳工部 | US Department of Labor | 美国劳工统计局
美国商务部 | US Department of Commerce
美国财政部 | US Treasury
美国证券交易委员会 | US Securities and Exchange Commission | 美国证监会
美国能源信息署 | Energy Information Administration | EIA
美国食品药品监督管理局 | US Food and Drug Administration | 美国FDA
美国普查局 | US Census Bureau | 美国人口普查局
欧盟委员会 | European Commission | 欧委会
欧盟统计局 | Eurostat
国际货币基金组织 | International Monetary Fund | IMF
世界银行 | World Bank | 世行
世界贸易组织 | World Trade Organization | 世贸组织
世界卫生组织 | World Health Organization | 世卫组织
国际能源署 | International Energy Agency | IEA
国际可再生能源署 | International Renewable Energy Agency | IRENA
国际航空运输协会 | International Air Transport Association | 国际航协, IATA
经济合作与发展组织 | OECD | 经合组织
联合国 | United Nations
亚洲开发银行 | Asian Development Bank | 亚开行
世界黄金协会 | World Gold Council
世界钢铁协会 | World Steel Association
半导体产业协会 | Semiconductor Industry Association | 美国半导体行业协会, 半导体行业协会
国际半导体产业协会 | SEMI | SEMI, 国际半导体设备与材料协会
世界半导体贸易统计组织 | World Semiconductor Trade Statistics | WSTS
国际机器人联合会 | International Federation of Robotics | IFR
中国汽车工业协会 | China Association of Automobile Manufacturers | 中汽协
乘联会 | China Passenger Car Association | 乘用车市场信息联席会, 全国乘用车市场信息联席会, 乘联分会, 全国乘联会, 中国汽车流通协会乘用车市场信息联席分会
中国汽车流通协会 | China Automobile Dealers Association
中国汽车动力电池产业创新联盟 | China Automotive Battery Innovation Alliance | 动力电池联盟, 中国动力电池产业创新联盟
中国充电联盟 | China EV Charging Infrastructure Promotion Alliance | 中国电动汽车充电基础设施促进联盟
中国光伏行业协会 | China Photovoltaic Industry Association | CPIA
中国可再生能源学会 | Chinese Renewable Energy Society
中国电力企业联合会 | China Electricity Council | 中电联
中国钢铁工业协会 | China Iron and Steel Association | 中钢协
中国煤炭工业协会 | China National Coal Association
中国有色金属工业协会 | China Nonferrous Metals Industry Association
中国黄金协会 | China Gold Association
中国石油和化学工业联合会 | China Petroleum and Chemical Industry Federation | 石化联合会
中国工程机械工业协会 | China Construction Machinery Association
中国机械工业联合会 | China Machinery Industry Federation
中国物流与采购联合会 | China Federation of Logistics and Purchasing | 中物联
中国连锁经营协会 | China Chain Store and Franchise Association | CCFA
中国酒业协会 | China Alcoholic Drinks Association
中国烹饪协会 | China Cuisine Association
中国家用电器协会 | China Household Electrical Appliances Association
中国纺织工业联合会 | China National Textile and Apparel Council
中国轻工业联合会 | China National Light Industry Council
中国建筑业协会 | China Construction Industry Association
中国半导体行业协会 | China Semiconductor Industry Association
中国电子信息行业联合会 | China Information Technology Industry Federation
中国互联网络信息中心 | China Internet Network Information Center | CNNIC
中国信息通信研究院 | China Academy of Information and Communications Technology | 中国信通院, 信通院
中国网络视听节目服务协会 | China Netcasting Services Association | 中国网络视听协会
中国音像与数字出版协会 | China Audio-video and Digital Publishing Association | 中国音数协, 音数协
中国演出行业协会 | China Association of Performing Arts
中国旅游研究院 | China Tourism Academy
中国证券业协会 | Securities Association of China | 中证协
中国证券投资基金业协会 | Asset Management Association of China | 中基协, 基金业协会
中国银行业协会 | China Banking Association | 中银协
中国保险行业协会 | Insurance Association of China | 中保协
中国期货业协会 | China Futures Association | 中期协
中国上市公司协会 | China Association for Public Companies | 中上协
中国房地产协会 | China Real Estate Association
中国船舶工业行业协会 | China Association of the National Shipbuilding Industry
中国医药工业信息中心 | China National Pharmaceutical Industry Information Center
中国城市轨道交通协会 | China Association of Metros
中国循环经济协会 | China Association of Circular Economy
中国饲料工业协会 | China Feed Industry Association
中国指数研究院 | China Index Academy | 中指研究院, 中指院
中国社会科学院 | Chinese Academy of Social Sciences | 中国社科院, 社科院
中国科学院 | Chinese Academy of Sciences | 中科院
中国工程院 | Chinese Academy of Engineering
国家信息中心 | State Information Center
国家气候中心 | National Climate Center
全国工商联 | All-China Federation of Industry and Commerce
清华大学 | Tsinghua University | 清华
北京大学 | Peking University | 北大
复旦大学 | Fudan University
浙江大学 | Zhejiang University
上海交通大学 | Shanghai Jiao Tong University
`,
);
