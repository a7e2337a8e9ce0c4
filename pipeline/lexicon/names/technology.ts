import { names } from './name.ts';

export const CHIPS = names(
  'company',
  `
中芯国际 | SMIC | 中芯
华虹半导体 | Hua Hong Semiconductor | 华虹公司, 华虹, 华虹宏力
晶合集成 | Nexchip
芯联集成 | UNT
华润微 | CR Micro
士兰微 | Silan
长江存储 | YMTC | 长存
长鑫存储 | CXMT | 长鑫科技, 长鑫
兆易创新 | GigaDevice | 兆易
北京君正 | Ingenic
澜起科技 | Montage Technology
聚辰股份 | Giantec
普冉股份 | Puya
东芯股份 | Dosilicon
江波龙 | Longsys
佰维存储 | Biwin
德明利 | Techwinsemi
海光信息 | Hygon | 海光
寒武纪 | Cambricon
龙芯中科 | Loongson | 龙芯
景嘉微 | Jingjia Micro
摩尔线程 | Moore Threads
沐曦股份 | MetaX | 沐曦
壁仞科技 | Biren | 壁仞
燧原科技 | Enflame | 燧原
天数智芯 | Iluvatar CoreX
昆仑芯 | Kunlunxin
平头哥 | T-Head
海思 | HiSilicon | 海思半导体, 华为海思
紫光展锐 | Unisoc | 展锐
紫光国微 | Unigroup Guoxin
紫光股份 | Unisplendour
紫光集团 | Tsinghua Unigroup | 新紫光集团
韦尔股份 | Will Semiconductor | 豪威集团, 豪威科技, 韦尔
格科微 | GalaxyCore
思特威 | SmartSens
卓胜微 | Maxscend
唯捷创芯 | Vanchip
慧智微 | Smarter Micro
圣邦股份 | SG Micro
思瑞浦 | 3Peak
纳芯微 | Novosense
艾为电子 | Awinic
杰华特 | Joulwatt
南芯科技 | Southchip
晶丰明源 | Bright Power
芯朋微 | Chipown
斯达半导 | StarPower
时代电气 | Times Electric
新洁能 | NCE Power
扬杰科技 | Yangjie
东微半导 | Oriental Semi
宏微科技 | Macmic
天岳先进 | SICC
三安光电 | San'an | 三安
天科合达 | TankeBlue
瀚天天成 | Epiworld
英诺赛科 | Innoscience
闻泰科技 | Wingtech | 闻泰
安世半导体 | Nexperia
汇顶科技 | Goodix | 汇顶
全志科技 | Allwinner
瑞芯微 | Rockchip
恒玄科技 | Bestechnic
乐鑫科技 | Espressif
炬芯科技 | Actions
中颖电子 | Sino Wealth
国民技术 | Nations Technologies
复旦微电 | Fudan Micro
安路科技 | Anlogic
翱捷科技 | ASR
晶晨股份 | Amlogic
国科微 | Goke
富瀚微 | Fullhan
芯原股份 | VeriSilicon
华大九天 | Empyrean
概伦电子 | Primarius
广立微 | Semitronix
北方华创 | Naura
中微公司 | AMEC | 中微半导体
盛美上海 | ACM Research Shanghai
拓荆科技 | Piotech
华海清科 | Hwatsing
芯源微 | Kingsemi
中科飞测 | Skyverse
精测电子 | Jingce
至纯科技 | PNC
长川科技 | Changchuan
华峰测控 | Huafeng Test
上海微电子 | SMEE
新凯来 | SiCarrier
沪硅产业 | NSIG
立昂微 | Lion Micro
TCL中环领先 | Zhonghuan Advanced
西安奕材 | ESWIN Material
安集科技 | Anji
鼎龙股份 | Dinglong
江丰电子 | KFMI
雅克科技 | Yoke
南大光电 | Nata
彤程新材 | Red Avenue
晶瑞电材 | Crystal Clear
上海新阳 | Sinyang
华特气体 | Huate
金宏气体 | Jinhong
长电科技 | JCET
通富微电 | TFME | 通富
华天科技 | Huatian
甬矽电子 | Forehope
颀中科技 | Chipmore
晶方科技 | WLCSP
伟测科技 | V-Test
台积电 | TSMC | 台湾积体电路, TSMC
~联电 | UMC | 联华电子
联发科 | MediaTek
日月光 | ASE | 日月光投控
世界先进 | Vanguard International Semiconductor
力积电 | PSMC
瑞昱 | Realtek
联咏 | Novatek
南亚科 | Nanya Technology
华邦电 | Winbond
群联 | Phison
英伟达 | Nvidia | NVIDIA, Nvidia
英特尔 | Intel | Intel
超威半导体 | AMD | AMD, 超微半导体, ~超微
高通 | Qualcomm | Qualcomm
博通 | Broadcom | Broadcom
美光 | Micron | 美光科技, Micron
德州仪器 | Texas Instruments
亚德诺 | Analog Devices | ADI
安森美 | onsemi
微芯科技 | Microchip
迈威尔 | Marvell | 迈威尔科技, Marvell, 美满电子
应用材料 | Applied Materials
泛林 | Lam Research | 泛林集团, 拉姆研究
科磊 | KLA
新思科技 | Synopsys
楷登电子 | Cadence | 铿腾电子
格芯 | GlobalFoundries | 格罗方德
西部数据 | Western Digital
闪迪 | SanDisk
希捷 | Seagate | 希捷科技
Wolfspeed | Wolfspeed
安谋 | Arm | Arm, ARM
阿斯麦 | ASML | ASML
英飞凌 | Infineon
意法半导体 | STMicroelectronics | ~意法
恩智浦 | NXP
东京电子 | Tokyo Electron
爱德万 | Advantest | 爱德万测试
泰瑞达 | Teradyne
瑞萨电子 | Renesas | 瑞萨
铠侠 | Kioxia
罗姆 | Rohm
村田 | Murata | 村田制作所
TDK | TDK
SK海力士 | SK Hynix | 海力士, SK hynix
三星电子 | Samsung Electronics | 三星, 三星集团, Samsung
Cerebras | Cerebras
Groq | Groq
国芯科技 | C*Core
中晶科技 | MTCN
露笑科技 | Roshow
博通集成 | Beken
芯海科技 | Chipsea
燕东微 | YDME
希荻微 | Halo Microelectronics
中瓷电子 | Sinopack
国博电子 | Guobo
铖昌科技 | Chengchang
臻镭科技 | Great Microwave
洁美科技 | Jiemei
`,
);

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

export const TELECOMS = names(
  'company',
  `
中国移动 | China Mobile
中国电信 | China Telecom
中国联通 | China Unicom
中国广电 | China Broadnet
中国铁塔 | China Tower
中国卫通 | China Satcom
中国星网 | China SatNet
中国通信服务 | China Communications Services | 中通服
中际旭创 | Innolight | 旭创
新易盛 | Eoptolink
天孚通信 | TFC Optical
光迅科技 | Accelink
华工科技 | HGTech
源杰科技 | Yuanjie
仕佳光子 | Shijia
长飞光纤 | YOFC
烽火通信 | FiberHome
太辰光 | T&S
剑桥科技 | CIG
博创科技 | Broadex
联特科技 | Linktel
光库科技 | AFR
锐捷网络 | Ruijie
星网锐捷 | Star-Net
共进股份 | Gongjin
菲菱科思 | Phoenix
移远通信 | Quectel
广和通 | Fibocom
美格智能 | Meig
日海智能 | Sunsea
通宇通讯 | Tongyu
武汉凡谷 | Fingu
大富科技 | Tatfook
京信通信 | Comba
信科移动 | CICT Mobile
海格通信 | Haige
海能达 | Hytera
七一二 | 712 Communication
华测导航 | CHC Navigation
北斗星通 | BDStar
中科星图 | GEOVIS
~中国卫星 | China Spacesat
航天宏图 | Piesat
蓝箭航天 | LandSpace
星河动力 | Galactic Energy
天兵科技 | Space Pioneer
长光卫星 | Chang Guang Satellite
银河航天 | GalaxySpace
垣信卫星 | Spacecom
SpaceX | SpaceX | 星链
蓝色起源 | Blue Origin
火箭实验室 | Rocket Lab
AT&T | AT&T
威瑞森 | Verizon
T-Mobile | T-Mobile
康卡斯特 | Comcast
沃达丰 | Vodafone
德国电信 | Deutsche Telekom
西班牙电信 | Telefónica
日本电报电话 | NTT | NTT
香港电讯 | HKT
电讯盈科 | PCCW
中信电讯国际 | CITIC Telecom
科宁 | Corning | 康宁
Lumentum | Lumentum
Coherent | Coherent
Arista | Arista
Ciena | Ciena
`,
);
