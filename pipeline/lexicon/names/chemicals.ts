import { names } from './name.ts';

/** Chemicals, paper, cement, glass. */
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
