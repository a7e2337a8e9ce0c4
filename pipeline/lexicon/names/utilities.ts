import { names } from './name.ts';

/** Power, coal, oil and gas, water and waste. */
export const UTILITIES = names(
  'company',
  `
国家电网 | State Grid | 国家电网公司
南方电网 | China Southern Power Grid
长江电力 | China Yangtze Power
三峡能源 | China Three Gorges Renewables
三峡集团 | China Three Gorges | 中国三峡
华能国际 | Huaneng Power
华能水电 | Huaneng Hydropower
华能集团 | China Huaneng | 中国华能, 华能
华电国际 | Huadian Power
华电集团 | China Huadian | 中国华电
大唐发电 | Datang Power
大唐集团 | China Datang | 中国大唐
大唐新能源 | Datang Renewable
国电电力 | GD Power
龙源电力 | Longyuan Power
国家能源集团 | China Energy | ~国家能源
国家电投 | SPIC | 国电投
~中国电力 | China Power International
上海电力 | Shanghai Electric Power
国投电力 | SDIC Power
川投能源 | Chuantou Energy
雅砻江水电 | Yalong Hydro
华润电力 | China Resources Power
浙能电力 | Zheneng Power
申能股份 | Shenergy
皖能电力 | Wenergy
江苏国信 | Jiangsu Guoxin
粤电力 | Guangdong Electric Power | 粤电力A
深圳能源 | Shenzhen Energy
宝新能源 | Baoxin Energy
内蒙华电 | Inner Mongolia MengDian
建投能源 | Jointo Energy
福能股份 | Fujian Funeng
湖北能源 | Hubei Energy
桂冠电力 | Guiguan
黔源电力 | Qianyuan
~中国核电 | CNNP
中国广核 | CGN Power
中广核 | CGN | 中广核集团
中广核新能源 | CGN New Energy
中核集团 | CNNC | 中核, 中国核工业集团
中国核建 | China Nuclear Engineering
信义能源 | Xinyi Energy
新天绿能 | China Suntien
中绿电 | CGDG
中国神华 | China Shenhua | 神华
陕西煤业 | Shaanxi Coal | 陕煤
陕煤集团 | Shaanxi Coal and Chemical
中煤能源 | China Coal Energy | 中煤集团
兖矿能源 | Yankuang Energy | 兖州煤业
山东能源集团 | Shandong Energy
山西焦煤 | Shanxi Coking Coal
潞安环能 | Lu'an
晋控煤业 | Jinneng Holding
华阳股份 | Huayang
山煤国际 | Shanxi Coal International
平煤股份 | Pingdingshan Tian'an Coal
淮北矿业 | Huaibei Mining
冀中能源 | Jizhong Energy
恒源煤电 | Hengyuan
兰花科创 | Lanhua
电投能源 | SPIC Energy
甘肃能化 | Gansu Energy Chemical
淮河能源 | Huaihe Energy
首钢资源 | Shougang Fushan
伊泰煤炭 | Yitai Coal
美锦能源 | Meijin
广汇能源 | Guanghui Energy
中国石油 | PetroChina | 中石油, ~中国石油天然气, 中国石油集团, 中国石油天然气集团
中国石化 | Sinopec | 中石化, 中国石油化工, 中国石化集团
中国海油 | CNOOC | 中海油, 中国海洋石油
国家管网 | PipeChina | 国家管网集团
中海油服 | COSL
海油工程 | COOEC
海油发展 | CNOOC Energy
石化油服 | Sinopec Oilfield Service
上海石化 | Shanghai Petrochemical
杰瑞股份 | Jereh
中油工程 | China Petroleum Engineering
延长石油 | Yanchang Petroleum
新奥股份 | ENN Natural Gas | 新奥
新奥能源 | ENN Energy
华润燃气 | China Resources Gas
昆仑能源 | Kunlun Energy
~中国燃气 | China Gas
港华智慧能源 | Towngas Smart Energy | 港华燃气
香港中华煤气 | Hong Kong and China Gas | 中华煤气
深圳燃气 | Shenzhen Gas
佛燃能源 | Foran
九丰能源 | Jovo
蓝天燃气 | Lantian Gas
天伦燃气 | Tian Lun Gas
中裕能源 | Zhongyu
中电控股 | CLP
电能实业 | Power Assets
长江基建 | CK Infrastructure
北控水务 | Beijing Enterprises Water
粤海投资 | Guangdong Investment
首创环保 | Capital Eco-Pro
光大环境 | China Everbright Environment
瀚蓝环境 | Grandblue
伟明环保 | Weiming
三峰环境 | Sanfeng
旺能环境 | Wangneng
绿色动力 | Dynagreen
上海环境 | Shanghai Environment
碧水源 | OriginWater
重庆水务 | Chongqing Water
兴蓉环境 | Xingrong
高能环境 | GeoEnviron
中国天楹 | China Tianying
聚光科技 | Focused Photonics
龙净环保 | Longking
沙特阿美 | Saudi Aramco
埃克森美孚 | ExxonMobil
雪佛龙 | Chevron
壳牌 | Shell
英国石油 | BP
道达尔 | TotalEnergies | 道达尔能源
康菲 | ConocoPhillips | 康菲石油
西方石油 | Occidental
埃尼 | Eni
挪威国家石油公司 | Equinor
巴西石油公司 | Petrobras | 巴西国家石油公司
俄罗斯天然气工业 | Gazprom
俄罗斯石油公司 | Rosneft
斯伦贝谢 | SLB
贝克休斯 | Baker Hughes
哈里伯顿 | Halliburton
嘉能可 | Glencore
托克 | Trafigura
维多 | Vitol
新纪元能源 | NextEra
意大利国家电力 | Enel
法国电力 | EDF
`,
);
