import { names } from './name.ts';

/** Steel, copper, aluminium, gold, rare metals. */
export const METALS = names(
  'company',
  `
宝钢股份 | Baosteel | 宝钢
中国宝武 | China Baowu | 宝武集团, 宝武
鞍钢股份 | Angang Steel | 鞍钢, 鞍钢集团
首钢股份 | Shougang
首钢集团 | Shougang Group | 首钢
河钢股份 | HBIS
河钢集团 | HBIS Group | 河钢
华菱钢铁 | Hunan Valin | 华菱
包钢股份 | Baotou Steel | 包钢
太钢不锈 | TISCO | 太钢
马钢股份 | Maanshan Steel | 马钢
南钢股份 | Nanjing Steel | 南钢
沙钢股份 | Shagang
沙钢集团 | Shagang Group
山东钢铁 | Shandong Steel
新钢股份 | Xinyu Steel
三钢闽光 | Sansteel
方大特钢 | Fangda Special Steel
中信特钢 | CITIC Special Steel
本钢板材 | Benxi Steel | 本钢
柳钢股份 | Liuzhou Steel
杭钢股份 | Hangzhou Steel
安阳钢铁 | Anyang Steel
八一钢铁 | Bayi Steel
重庆钢铁 | Chongqing Steel
酒钢宏兴 | Jiugang
甬金股份 | Yongjin
久立特材 | Jiuli
抚顺特钢 | Fushun Special Steel
友发集团 | Youfa
上海钢联 | Shanghai Ganglian
紫金矿业 | Zijin Mining | ~紫金
洛阳钼业 | CMOC | 洛钼
江西铜业 | Jiangxi Copper
铜陵有色 | Tongling Nonferrous
云南铜业 | Yunnan Copper
西部矿业 | Western Mining
金诚信 | JCHX
中国铝业 | Chalco | 中铝
中铝集团 | Chinalco
云铝股份 | Yunnan Aluminium
天山铝业 | Tianshan Aluminium
神火股份 | Shenhuo
南山铝业 | Nanshan Aluminium
明泰铝业 | Mingtai
中国宏桥 | China Hongqiao | 魏桥创业
鼎胜新材 | Dingsheng
中孚实业 | Zhongfu
山东黄金 | Shandong Gold
中金黄金 | Zhongjin Gold
赤峰黄金 | Chifeng Gold
招金矿业 | Zhaojin Mining
山金国际 | Shanjin International | 银泰黄金
湖南黄金 | Hunan Gold
西部黄金 | Western Gold
灵宝黄金 | Lingbao Gold
紫金黄金国际 | Zijin Gold International
北方稀土 | Northern Rare Earth
~中国稀土 | China Rare Earth
盛和资源 | Shenghe Resources
广晟有色 | Guangsheng
厦门钨业 | Xiamen Tungsten
中钨高新 | China Tungsten
章源钨业 | Zhangyuan
锡业股份 | Yunnan Tin
兴业银锡 | Xingye Silver Tin
驰宏锌锗 | Chihong Zinc
中金岭南 | Nonfemet
株冶集团 | Zhuzhou Smelter
豫光金铅 | Yuguang
宝钛股份 | Baoti
西部超导 | Western Superconducting
西部材料 | Western Metal
攀钢钒钛 | Pangang Vanadium | 钒钛股份
金钼股份 | Jinduicheng Molybdenum
寒锐钴业 | Hanrui Cobalt
博威合金 | Boway
海亮股份 | Hailiang
楚江新材 | Chujiang
金力永磁 | JL Mag
中科三环 | Zhong Ke San Huan
宁波韵升 | Yunsheng
正海磁材 | Zhenghai Magnetic
青山控股 | Tsingshan
金川集团 | Jinchuan
力勤资源 | Lygend
五矿发展 | Minmetals Development
五矿资源 | MMG
中国五矿 | China Minmetals
必和必拓 | BHP
力拓 | Rio Tinto | 力拓集团
淡水河谷 | Vale
FMG | Fortescue | 福蒂斯丘
英美资源 | Anglo American
自由港 | Freeport-McMoRan | 自由港麦克莫兰
智利国家铜业 | Codelco
巴里克黄金 | Barrick Gold
纽蒙特 | Newmont
美国铝业 | Alcoa
安赛乐米塔尔 | ArcelorMittal
新日铁 | Nippon Steel | 日本制铁
浦项 | POSCO | 浦项制铁
美国钢铁 | US Steel | 美国钢铁公司
塔塔钢铁 | Tata Steel
`,
);
