import { names } from './name.ts';

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

export const CHEMICALS = names(
  'company',
  `
万华化学 | Wanhua Chemical | 万华
恒力石化 | Hengli Petrochemical | 恒力, 恒力集团
荣盛石化 | Rongsheng Petrochemical
浙江石化 | Zhejiang Petrochemical | 浙石化
恒逸石化 | Hengyi Petrochemical
东方盛虹 | Eastern Shenghong
盛虹集团 | Shenghong
桐昆股份 | Tongkun
新凤鸣 | Xinfengming
卫星化学 | Satellite Chemical
宝丰能源 | Baofeng Energy
华鲁恒升 | Hualu Hengsheng
鲁西化工 | Luxi Chemical
扬农化工 | Yangnong Chemical
中化国际 | Sinochem International
中国中化 | Sinochem | 中化集团
龙佰集团 | Lomon Billions
中国巨石 | China Jushi
巨化股份 | Juhua
三美股份 | Sanmei
永和股份 | Yonghe
昊华科技 | Haohua
新安股份 | Xinan
兴发集团 | Xingfa
云天化 | Yuntianhua
川发龙蟒 | Lomon
湖北宜化 | Yihua
新洋丰 | Xinyangfeng
史丹利 | Stanley Agriculture
金正大 | Kingenta
亚钾国际 | Asia-Potash
东方铁塔 | Eastern Iron Tower
中泰化学 | Zhongtai Chemical
新疆天业 | Xinjiang Tianye
君正集团 | Junzheng
三友化工 | Sanyou Chemical
山东海化 | Haihua
远兴能源 | Yuanxing
中盐化工 | China Salt Chemical
滨化股份 | Befar
氯碱化工 | Chlor-Alkali
阳煤化工 | Yangmei Chemical
诚志股份 | Chengzhi
东材科技 | EMT
国瓷材料 | Sinocera
金发科技 | Kingfa
普利特 | Pret
蓝晓科技 | Sunresin
瑞华泰 | Rayitek
华峰化学 | Huafon
泰和新材 | Tayho
光威复材 | Guangwei
中复神鹰 | Zhongfu Shenying
吉林碳谷 | Jilin Tangu
中简科技 | Zhongjian
圣泉集团 | Shengquan
利安隆 | Rianlon
浙江龙盛 | Longsheng
闰土股份 | Runtu
安道麦 | Adama
利尔化学 | Lier
广信股份 | Guangxin
润丰股份 | Rainbow Agro
梅花生物 | Meihua
金禾实业 | Jinhe
百龙创园 | Bailong
嘉必优 | Cabio
华恒生物 | Huaheng
凯赛生物 | Cathay Biotech
阜丰集团 | Fufeng
鲁阳节能 | Luyang
太阳纸业 | Sun Paper
晨鸣纸业 | Chenming Paper
玖龙纸业 | Nine Dragons Paper
理文造纸 | Lee & Man Paper
山鹰国际 | Shanying
博汇纸业 | Bohui Paper
仙鹤股份 | Xianhe
裕同科技 | Yuto
海螺水泥 | Conch Cement
海螺集团 | Conch Group
华新水泥 | Huaxin Cement
天山股份 | Tianshan Material
冀东水泥 | Jidong Cement | 金隅冀东
金隅集团 | BBMG
上峰水泥 | Shangfeng
塔牌集团 | Tapai
~中国建材 | CNBM
华润建材科技 | CR Building Materials | 华润水泥
亚洲水泥 | Asia Cement
北新建材 | BNBM
东方雨虹 | Oriental Yuhong
科顺股份 | Keshun
伟星新材 | Weixing
中国联塑 | China Lesso
三棵树 | Skshu
亚士创能 | Asia Cuanon
坚朗五金 | Kinlong
~蒙娜丽莎 | Monalisa
东鹏控股 | Dongpeng
~马可波罗 | Marco Polo
兔宝宝 | Dehua TB
南玻A | CSG Holding | 南玻
洛阳玻璃 | Luoyang Glass
凯盛科技 | Triumph
彩虹新能源 | Irico New Energy
巴斯夫 | BASF
陶氏 | Dow | 陶氏化学
杜邦 | DuPont
沙特基础工业 | SABIC
利安德巴塞尔 | LyondellBasell
科思创 | Covestro
赢创 | Evonik
林德 | Linde
液化空气 | Air Liquide | 法液空
空气产品 | Air Products
3M | 3M
信越化学 | Shin-Etsu Chemical
旭化成 | Asahi Kasei
三菱化学 | Mitsubishi Chemical
东丽 | Toray
LG化学 | LG Chem
科迪华 | Corteva
立邦 | Nippon Paint
宣伟 | Sherwin-Williams
豪瑞 | Holcim
川恒股份 | Chanhen
华谊集团 | Huayi Group
西部水泥 | West China Cement
合兴包装 | Hexing Packaging
`,
);
