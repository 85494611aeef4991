/**
 * Words that tell what an article is about: `migration` names movement and its papers, `movement` what trade, travel and
 * sport speak of as well (abroad, relocation), `skill` the people of this project's articles (workers with a profession,
 * students, founders), `profession` those whom others need as well (nurses, technicians), `sport` what speaks against them.
 */
import type { Language } from "../../policy/types";
import { list } from "./list";

export type TopicName = "migration" | "movement" | "skill" | "profession" | "sport";

export const topicCues: { readonly [C in TopicName]: { readonly [L in Language]?: readonly string[] } } = {
  migration: {
    en: list(`
      visa | visas | study permit | study permits | residence status | work permit | work permits | residence permit | residence permits | immigration | immigrant
      immigrants | migrant | migrants | migration | green card | green cards | permanent residency
      permanent residence | naturalisation | naturalization | USCIS | brain drain | brain gain
      reverse brain drain | visa holders | foreign workers | foreign talent | overseas talent | work visa
      student visa | expatriates | relocate | returnees | diaspora | Home Office
    `),
    "zh-Hans": list(`
      签证 | 簽證 | 移民 | 绿卡 | 綠卡 | 居留 | 永居 | 工签 | 工簽 | 准证 | 準證 | 人才引进 | 人才引進 | 引才
      揽才 | 攬才 | 抢人才 | 人才回流 | 人才流失 | 归国 | 歸國 | 回流 | 海归 | 海歸 | 入境计划 | 入境計劃
      工作许可 | 工作許可 | 落户 | 外籍 | 留学 | 留學 | 定居
    `),
    ko: list(`
      비자 | 이민 | 영주권 | 체류자격 | 체류 | 이주 | 귀국 | 유학 | 두뇌유출 | 두뇌 유출 | 인재 유출 | 인재 유치
      인재유치 | 외국인 | 해외 인재 | 시민권 | 사증 | 귀화 | 취업비자 | 학생비자 | 유학비자 | 체류허가 | 노동허가
      취업허가 | 워크퍼밋 | 재류자격 | 그린카드 | 외국인력 | 외국 인력 | 해외 인력 | 해외 석학 | 인재 쟁탈 | 인재쟁탈
      인재 확보 | 두뇌 유치 | 두뇌유치 | 출입국 | 주재원 | 골든비자 | 구직비자 | 국적 취득 | 재외동포
    `),
    ja: list(`
      ビザ | 査証 | 在留資格 | 移民 | 永住 | 就労 | グリーンカード | 外国人材 | 頭脳流出 | 頭脳循環 | 在留 | 帰国 | 留学
      滞在許可 | 労働許可 | 居住許可 | 移住 | 外国人労働者 | 外国人技術者 | 外国人研究者 | 外国人留学生 | 入管 | 帰化
      市民権 | 入国管理 | 渡米 | 海外人材 | 人材流出 | 人材獲得 | 人材誘致 | 受け入れ枠
    `),
    de: list(`
      Visum | Visa | Visums | Einwanderung | Zuwanderung | Einwanderungsrecht | Einwanderungspolitik | Einwanderungsbehörde
      Einwanderungsgesetz | Zuwanderungspolitik | Arbeitsmigration | Erwerbsmigration | Migration | Migranten | Migrantinnen
      Migrationspolitik | Migrationsrecht | Aufenthaltserlaubnis | Aufenthaltserlaubnisse | Aufenthaltsrecht
      Aufenthaltsgenehmigung | Aufenthaltsbewilligung | Aufenthaltsbewilligungen | Arbeitserlaubnis | Arbeitserlaubnisse
      Arbeitsgenehmigung | Arbeitsbewilligung | Arbeitsvisum | Arbeitsvisa | Studentenvisum | Studentenvisa
      Niederlassungserlaubnis | Niederlassungsbewilligung | Daueraufenthalt | Aufenthaltstitel | Aufenthaltstiteln
      Fachkräfteeinwanderung | Einwanderer | Zuwanderer | Einwanderinnen | Auswanderer | Auswanderung | auswandern
      einwandern | Greencard | Green Card | Abwanderung | Einbürgerung | Ausländerbehörde | Ausländerbehörden
      Drittstaaten | Drittstaatsangehörige | Drittstaatsangehörigen | Brain-Drain | Braindrain | Brain Drain
      Brain-Gain | Rückkehrer | Anwerbung | anwerben | Auslandsrekrutierung | Expats | Willkommensbehörde
      Familiennachzug | Talentabwanderung
    `),
    fr: list(`
      visa | visas | immigration | immigrés | immigré | immigrants | immigrant | migrants | migrant | migration
      migrations | migratoire | migratoires | titre de séjour | titres de séjour | carte de séjour | cartes de séjour
      permis de séjour | autorisation de séjour | autorisations de séjour | permis de travail | droit au séjour
      carte verte | cartes vertes | résidence permanente | résident permanent | résidents permanents
      fuite des cerveaux | fuite de cerveaux | exode des cerveaux | retour des cerveaux | course aux talents
      expatriés | expatrié | expatriée | expatriation | naturalisation | naturalisations | travailleurs étrangers
      main-d'œuvre étrangère | étudiants étrangers | étudiants internationaux | talents étrangers | diaspora
      regroupement familial
    `),
    es: list(`
      visa | visas | visado | visados | inmigración | inmigrante | inmigrantes | migración | migrante | migrantes
      permiso de trabajo | permisos de trabajo | permiso de residencia | permisos de residencia | permiso laboral
      residencia | residencia permanente | fuga de cerebros | fuga de talento | nacionalidad | naturalización
      expatriados | extranjería | emigrar | emigrantes | emigración | migratorio | migratoria | migratorios
      migratorias | green card | tarjeta verde | tarjetas verdes | tarjeta azul | trabajadores extranjeros
      talento extranjero | talento internacional | USCIS | consulado | reagrupación familiar | homologación
    `),
  },
  movement: {
    en: list(`
      abroad | candidate overseas | candidates overseas | staff overseas | expatriate | emigrate
      emigrated | relocates | relocated | relocating | relocation | settle in | resettle | move abroad
      moving its headquarters | go abroad | goes abroad | going abroad | going home
      went home | came back | come back home | return home | returned home | foreign recruit | foreign recruits
      foreign staff | foreign nurses | foreign doctors | foreign engineers | foreign researchers | foreign students
      foreign graduates | overseas graduates | overseas students | overseas nurses | overseas workers
      international students | employment permit | employment permits | right to work | right to live
      residence card | residence cards | job-search permit | job-search permits | fast-track route | still in the country
    `),
    "zh-Hans": list(`
      海外 | 国外 | 國外 | 出国 | 出國 | 回国 | 回國 | 外国学生 | 外國學生 | 外国毕业生 | 外國畢業生 | 外籍技术人员
      外籍技術人員 | 外国雇员 | 外國僱員 | 搬到 | 搬回 | 随行家属 | 隨行家屬 | 学历认证 | 學歷認證 | 留才 | 移居
      离境 | 來台 | 赴港 | 赴美 | 赴日 | 赴德 | 抵港 | 外派
    `),
    ko: list(`
      해외 | 국외 | 외국 대학 | 현지 대학 | 이사 | 정착금 | 정착지원 | 정착 지원 | 데려와 | 데려오 | 동반 가족 | 가족 동반
      외국인 졸업생 | 본국 | 귀국길 | 출국 | 서류 심사 | 구직할 수 있는 기간 | 해외로
    `),
    ja: list(`
      国外 | 海外 | 海を渡 | 渡航 | 帰国者 | 外国人 | 海外拠点 | 受け入れ | 転籍 | 移り住 | 移住者 | 現地採用 | 赴任
      日本に残 | 第三国
    `),
    de: list(`
      Ausland | abgewandert | abwandern | Ausgewanderte | Ausgewanderten
      heimgekehrt | heimkehren | Heimkehrer | zurückkehren | zurückgekehrt | Rückkehr | ausländische Fachkräfte
      ausländischen Fachkräften | ausländische Studierende | ausländischen Studierenden | ausländischer Studierender
      ausländischer Zeugnisse | Anerkennung der Abschlüsse | Anerkennung ausländischer | jenseits der Grenze
      verlegt ihren Sitz | zieht um | umsiedeln | Umzug | Zuwanderern | Konsulat | Konsulaten
    `),
    fr: list(`
      étranger | hors d'Europe | hors de l'Union | étrangers | étrangères | rentrer au pays
      rentrent au pays | rentré au pays | chemin inverse | expatrier | s'expatrier | s'installer en | s'installe en
      délocaliser | déménage | déménager | préfecture | papiers | attirer et retenir
      reconnaissance des diplômes | exil | partis à | venus de
    `),
    es: list(`
      extranjero | extranjeros | extranjeras | carrera fuera
      regresar | regresado | regreso | retornados | retornado | emigrados | emigrado | emigró | mudanza
      mudarse | trasladarse | repatriar | procedencia | procedencias | consulado
      fuera de la UE | fuera de la Unión Europea | permisos exprés | movilidad internacional
    `),
  },
  skill: {
    en: list(`
      skilled | highly skilled | high-skilled | talent | talents | engineer | engineers | researcher
      researchers | scientist | scientists | graduate | graduates | international students | foreign students
      founder | founders | entrepreneur | entrepreneurs | startup | startups | start-up | start-ups | STEM
      tech workers | software developers | professionals | specialists | employers | employer | brain drain
      PhD | postdoc | postdocs | academics | work visa | work visas | student visa | student visas
      digital nomad | digital nomads
    `),
    "zh-Hans": list(`
      人才 | 技术移民 | 技術移民 | 工程师 | 工程師 | 科学家 | 科學家 | 留学生 | 留學生 | 毕业生 | 畢業生
      科研人员 | 科研人員 | 研究员 | 研究人员 | 研究人員 | 创业 | 創業 | 创始人 | 專才 | 专才 | 高技能 | 高技术
      技能 | 程序员 | 雇主 | 僱主 | 博士 | 硕士 | 碩士 | 海归 | 科技人才 | 青年科技
    `),
    ko: list(`
      인재 | 전문인력 | 전문직 | 과학자 | 엔지니어 | 연구자 | 연구원 | 유학생 | 졸업생 | 창업 | 스타트업
      석박사 | 박사 | 숙련 | 고급인력 | 기술인력 | 취업 | 고용주 | 개발자 | 석학 | 기술자 | 이공계 | 고숙련 | 석사
      대학원생 | 연구인력 | 빅테크 | 프로그래머 | 디지털노마드 | 디지털 노마드 | 채용
    `),
    ja: list(`
      人材 | 高度人材 | 技術者 | 研究者 | 科学者 | 留学生 | 卒業生 | 起業 | 創業 | スタートアップ | 専門職
      エンジニア | 博士 | 熟練 | 高技能 | 専門家 | 技能労働者 | 修士 | 理系 | STEM | プログラマー | 大学院生
      ポスドク | デジタルノマド | 駐在員 | 介護福祉士 | 特定技能
    `),
    de: list(`
      Fachkräfte | Fachkräften | Fachkraft | Hochqualifizierte | Hochqualifizierten | hochqualifizierte | hochqualifizierten
      Talente | Talenten | Spitzenkräfte | Spitzenkräften | Ingenieure | Ingenieuren | Ingenieurinnen | Ingenieur
      Ingenieurin | Forscher | Forschern | Forscherinnen | Forschende | Forschenden | Wissenschaftler | Wissenschaftlern
      Wissenschaftlerinnen | Spitzenforscher | Informatiker | Programmierer | Softwareentwickler | Entwickler
      Studierende | Studierenden | Studenten | Absolventen | Absolventinnen | Akademiker | Akademikern | Doktoranden
      Postdocs | Gründer | Gründern | Gründerinnen | Unternehmer | Start-up | Start-ups | Startup | Startups | Spezialisten
      IT-Spezialisten | IT-Fachkräfte | Arbeitgeber | Arbeitgebern | Fachkräftemangel | Fachkräftemangels | Pflegekräfte
      Pflegekräften | Freiberufler | Hochschulabschluss | Arbeitskräfte | Arbeitskräften | MINT | digitale Nomaden
      digitalen Nomaden
    `),
    fr: list(`
      talent | talents | qualifiés | qualifié | qualifiée | qualifiées | main-d'œuvre qualifiée | ingénieur
      ingénieure | ingénieurs | ingénieures | chercheur | chercheuse | chercheurs | chercheuses | scientifique
      scientifiques | informaticien | informaticiens | développeur | développeuse | développeurs | cerveaux
      étudiants étrangers | étudiants internationaux | étudiant étranger | étudiante étrangère | diplômé | diplômée
      diplômés | diplômées | entrepreneur | entrepreneurs | entrepreneuse | fondateur | fondatrice | fondateurs
      start-up | startup | startups | jeunes pousses | spécialistes | employeurs | employeur | doctorant | doctorante
      doctorants | postdoctorants | télétravailleurs | nomades numériques | nomade numérique
    `),
    es: list(`
      talento | talentos | cualificados | cualificado | cualificadas | cualificada | calificados | calificado
      calificadas | calificada | ingenieros | ingeniero | ingeniera | ingenieras | investigadores | investigador
      investigadora | científicos | científico | científica | científicas | estudiantes internacionales
      estudiantes extranjeros | estudiante internacional | graduados | egresados | titulados | recién graduados
      emprendedores | emprendedor | fundadores | startups | startup | start-ups | especialistas | empleadores
      empleador | patrocinador | profesionales | profesionistas | nómadas digitales | nómada digital
      programadores | desarrolladores | informáticos | tecnológicas | médicos extranjeros | enfermeras | doctorado
      doctorandos | posgrado | mano de obra cualificada | mano de obra calificada | teletrabajadores
    `),
  },
  profession: {
    en: list(`
      nurse | nurses | doctors | physicians | technician | technicians | accountants | colleagues who relocate
      software roles | postdoctoral | developers | welders | apprentices
    `),
    "zh-Hans": list(`
      博士后 | 博士後 | 护士 | 護士 | 护理师 | 護理師 | 医生 | 醫生 | 医师 | 醫師 | 技术人员 | 技術人員 | 科研 | 芯片工程
      晶片工程 | 创业者 | 創業者 | 猎头 | 獵頭 | 应届
    `),
    ko: list(`
      간호사 | 간호대 | 의사 | 요양보호사 | 용접 | 핀테크 | 창업자 | 박사급 | 전문대
    `),
    ja: list(`
      博士研究員 | 助教 | 准教授 | 看護師 | 医師 | 介護士 | 設計職 | 技能者 | 起業家 | 留学生の就職
    `),
    de: list(`
      Postdoc | Dauerstelle | Facharbeiter | Handwerksbetriebe | Elektriker | Gründerin | Programmierern | Softwareentwicklern
      Pflegerinnen | Krankenpfleger | Krankenschwestern | Ärzte | Ärztinnen | Ärzten | Wissenschaftlerin | Informatikerin
      qualifizierten | qualifizierte | ausgebildet | Meister
    `),
    fr: list(`
      docteurs | jeunes docteurs | postdoc | biologiste | actuaire | infirmière | infirmières | infirmiers | médecins
      généralistes | pédiatre | technicien | techniciens | cadres | embaucher | travailleurs qualifiés
    `),
    es: list(`
      becarios | doctores | enfermera | enfermeros | médicos | sanitarios | soldadores | técnicos | ingeniería
      posgrado | fundadora | emprendedoras | estudios superiores | científicos que | currículos
    `),
  },
  sport: {
    en: list(`
      midfielder | striker | goalkeeper | World Cup | Premier League | Champions League | quarter-final
      semi-final | Olympics | medal | medals | squad | coach | half-time | penalty | kick-off | wicket | innings
      Grand Prix
    `),
    "zh-Hans": list(`
      世界杯 | 前锋 | 门将 | 进球 | 决赛 | 欧冠 | 英超 | 金牌 | 主教练 | 球队 | 联赛
    `),
    ko: list(`
      월드컵 | 골키퍼 | 공격수 | 득점 | 결승 | 리그 | 금메달 | 감독 | 축구 | 평가전 | 미드필더 | 수비수 | 올림픽
      홈런 | 프리미어리그 | 챔피언스리그 | 준결승 | 대표팀 | 선발투수 | 메달
    `),
    ja: list(`
      ワールドカップ | サッカー | 得点 | 決勝 | 監督 | W杯 | 準決勝 | 準々決勝 | 五輪 | 金メダル | 銀メダル | 銅メダル
      予選 | 世界陸上 | 選手権 | 代表選手 | 日本代表 | ゴールキーパー | ストライカー | 本塁打 | 大リーグ | 先発投手
      開幕戦 | 完封 | 表彰台 | 関脇 | 大関 | 横綱
    `),
    de: list(`
      Weltmeisterschaft | Weltmeister | Torwart | Torhüter | Stürmer | Mittelfeld | Verteidiger | Bundesliga | Halbfinale
      Viertelfinale | Achtelfinale | Vorrunde | Trainer | Bundestrainer | Nationaltrainer | Nationalmannschaft
      Nationalspieler | Elfmeter | Siebenmeter | Champions League | Kreisläufer | Olympia | Goldmedaille | Grand Prix
      Schiedsrichter
    `),
    fr: list(`
      Coupe du monde | Coupe d'Afrique | gardien de but | attaquant | attaquante | demi-finale | demi-finales
      quart de finale | quarts de finale | huitièmes de finale | sélectionneur | milieu de terrain | avant-centre
      buteur | buteuse | tirs au but | Ligue 1 | Ligue 2 | Ligue des champions | Top 14 | footballeur | footballeurs
      footballeuse | mercato | supporteurs | supporters | coup d'envoi | prolongations | mi-temps | médaille d'or
      médaille d'argent | médaille de bronze | Jeux olympiques | Grand Prix
    `),
    es: list(`
      Mundial | portero | arquero | guardameta | delantero | delantera | defensa central | lateral derecho
      lateral izquierdo | mediapunta | mediocampista | volante | gol | goles | golazo | goleada | goleó | doblete
      hat-trick | penalti | penal | tanda de penaltis | semifinal | semifinales | cuartos de final | octavos de final
      seleccionador | centrocampista | director técnico | futbolista | futbolistas | fútbol | futbol | balompié
      partido amistoso | amistoso | amistosos | empate | empatar | empató | prórroga | árbitro | hinchada | afición
      vestuario | Liga de Campeones | Champions | Eurocopa | Copa América | Copa del Rey | LaLiga | Liga MX
      Premier League | Libertadores | eliminatorias | fase de grupos | Juegos Olímpicos | medalla | medallas
      tenista | Roland Garros | Grand Slam | ciclista | pelotón | baloncesto | básquetbol | béisbol | jonrón
      grandes ligas | boxeador | nocaut | torneo | campeonato | entrenador | convocatoria
    `),
  },
};
