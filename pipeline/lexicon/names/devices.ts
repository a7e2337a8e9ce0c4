import { names } from './name.ts';

/** Phones, computers, panels, components, cameras, drones. */
export const DEVICES = names(
  'company',
  `
华为 | Huawei | 华为技术, 华为公司, Huawei
荣耀终端 | Honor | ~荣耀
小米集团 | Xiaomi | ~小米, 小米公司, 小米科技, Xiaomi
OPPO | OPPO
vivo | vivo | VIVO, Vivo
~一加 | OnePlus
~真我 | realme | realme
传音控股 | Transsion | 传音
魅族 | Meizu | 星纪魅族
中兴通讯 | ZTE | 中兴
联想集团 | Lenovo | ~联想, Lenovo
摩托罗拉 | Motorola
努比亚 | Nubia
苹果公司 | Apple | ~苹果, Apple
谷歌 | Google | Google
微软 | Microsoft | Microsoft, 微软公司
戴尔 | Dell | 戴尔科技, Dell
惠普 | HP
慧与科技 | HPE | 慧与
华硕 | Asus
宏碁 | Acer
超微电脑 | Super Micro | Supermicro
IBM | IBM
思科 | Cisco | Cisco
甲骨文 | Oracle | Oracle
诺基亚 | Nokia | Nokia
爱立信 | Ericsson | Ericsson
索尼 | Sony | 索尼集团, Sony
任天堂 | Nintendo
夏普 | Sharp
日立 | Hitachi
东芝 | Toshiba
佳能 | Canon
尼康 | Nikon
富士通 | Fujitsu
富士胶片 | Fujifilm
理光 | Ricoh
京瓷 | Kyocera
基恩士 | Keyence
LG电子 | LG Electronics | LG
LG显示 | LG Display
三星显示 | Samsung Display
鸿海 | Hon Hai | 鸿海精密, 富士康, 富士康科技
工业富联 | Foxconn Industrial Internet
鸿腾精密 | FIT Hon Teng
富智康 | FIH Mobile
和硕 | Pegatron
广达 | Quanta | 广达电脑
纬创 | Wistron
纬颖 | Wiwynn
英业达 | Inventec
仁宝 | Compal
台达电 | Delta Electronics | 台达电子
大立光 | Largan
国巨 | Yageo
友达 | AUO | 友达光电
群创 | Innolux | 群创光电
立讯精密 | Luxshare | 立讯
歌尔股份 | Goertek | 歌尔
蓝思科技 | Lens Technology | 蓝思
领益智造 | Lingyi iTech
鹏鼎控股 | Avary
东山精密 | DSBJ
欧菲光 | OFilm
舜宇光学科技 | Sunny Optical | 舜宇光学, 舜宇
丘钛科技 | Q Tech
瑞声科技 | AAC Technologies
水晶光电 | Crystal-Optech
环旭电子 | USI
华勤技术 | Huaqin | 华勤
龙旗科技 | Longcheer | 龙旗
京东方 | BOE | 京东方A, 京东方科技集团
TCL华星 | CSOT | 华星光电
深天马 | Tianma | 天马微电子, 深天马A
维信诺 | Visionox
和辉光电 | EverDisplay
惠科股份 | HKC | 惠科
彩虹股份 | Irico
视源股份 | CVTE
利亚德 | Leyard
洲明科技 | Unilumin
艾比森 | Absen
深南电路 | SCC
沪电股份 | WUS
胜宏科技 | Victory Giant
生益科技 | Shengyi
生益电子 | Shengyi Electronics
景旺电子 | Kinwong
崇达技术 | Suntak
兴森科技 | Fastprint
建滔积层板 | Kingboard Laminates
建滔集团 | Kingboard
南亚新材 | Nouya
华正新材 | Wazam
铜冠铜箔 | Tongguan
三环集团 | CCTC
风华高科 | Fenghua
顺络电子 | Sunlord
法拉电子 | Faratronic
江海股份 | Jianghai
火炬电子 | Torch
鸿远电子 | Hongyuan
振华科技 | Zhenhua
中航光电 | Jonhon
航天电器 | Aerospace Appliance
电连技术 | ECT
信维通信 | Sunway
硕贝德 | Speed
海康威视 | Hikvision | 海康
大华股份 | Dahua | 大华
宇视科技 | Uniview
萤石网络 | Ezviz
千方科技 | China Transinfo
安克创新 | Anker | 安克, Anker
绿联科技 | Ugreen | 绿联
漫步者 | Edifier
影石创新 | Insta360 | 影石, Insta360
大疆 | DJI | 大疆创新, DJI
道通智能 | Autel Robotics
亿航智能 | EHang | 亿航
峰飞航空 | AutoFlight
小鹏汇天 | XPeng AeroHT
拓竹科技 | Bambu Lab | 拓竹
创想三维 | Creality
雷鸟创新 | RayNeo
XREAL | XREAL
Rokid | Rokid | 灵伴科技
佳禾智能 | Jiahe
华米科技 | Zepp Health
小天才 | Xiaotiancai
极光尔沃 | JGAurora
GoPro | GoPro
Garmin | Garmin | ~佳明
罗技 | Logitech
`,
);
