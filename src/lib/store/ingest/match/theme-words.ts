import type { ThemeId } from '../../../catalogue/theme.ts';

/** What names of indicators, columns and files say about their theme, in six languages; the first that fits goes first. */
const WORDS: readonly [ThemeId, RegExp][] = [
  [
    'changing-crime',
    /cyber|online|phishing|ransom|fraud|organi[sz]ed|traffick|smuggl|money.launder|drug|cartel|gang|cyb[ée]r|trafic|tr[áa]fico|narco|crimen organizado|организованн|киберпрест|наркот|网络犯罪|毒品|诈骗|走私|贩运|الجريمة المنظمة|السيبراني|مخدرات|اتجار/iu,
  ],
  [
    'inclusion',
    /wom[ae]n|female|gender|femicid|intimate|domestic viol|child|youth|juvenile|minorit|refugee|disabilit|femme|fille|genre|mujer|femini|niñ|género|женщин|гендер|детей|несовершеннолет|妇女|女性|儿童|性别|المرأة|النساء|الأطفال/iu,
  ],
  [
    'trust',
    /trust|confiden|satisf|legitim|perception|feel(?:ing)? safe|fear of crime|report(?:ing|ed)? to (?:the )?police|confiance|sentiment|confianza|percepci[óo]n|довери|удовлетвор|信任|满意|الثقة|رضا/iu,
  ],
  [
    'justice',
    /court|judg|judici|prison|detain|detention|pre.?trial|unsentenced|convict|sentenc|prosecut|lawyer|legal aid|clear(?:ance|ed)|tribunal|justice|d[ée]tenu|juez|juicio|condena|c[áa]rcel|судеб|судов|судом|судей|тюрем|осужд|заключ|法院|监狱|司法|审判|المحاكم|السجون|القضاء/iu,
  ],
  [
    'violence',
    /homicid|murder|kill|manslaughter|violen|assault|robber|shooting|firearm|gun|weapon|death|rape|sexual|kidnap|meurtre|agression|arme|asesin|violaci|lesion|muert|убий|насил|оруж|杀|谋杀|暴力|枪|القتل|العنف|قتل/iu,
  ],
  [
    'community',
    /communit|neighbo[u]?r.?hood (?:watch|polic)|patrol|prevention|hot.?spot polic|proximit|comunitari|prevenci|vecin|общин|профилакт|社区|预防|المجتمعية|الوقاية/iu,
  ],
  [
    'backfire',
    /stop (?:and|&) (?:search|frisk)|use of force|complaint|excessive|protest|repress|contr[ôo]le d.identit|abuso|репресс|投诉|القمع/iu,
  ],
  [
    'early-warning',
    /conflict|battle|terror|peacekeep|early warning|unrest|conflit|terroris|конфликт|террор|冲突|恐怖|نزاع|إرهاب/iu,
  ],
  [
    'local',
    /burglar|theft|stolen|vehicle crime|property crime|anti.?social|vandal|offen[cs]e|incident|crime|\bvols?\b|cambriol|robo|hurto|delito|кража|преступ|盗|犯罪|السرقة|الجرائم/iu,
  ],
  [
    'institutions',
    /corrupt|brib|integrity|transparen|accountab|governance|rule of law|institution|government|tax|budget|soborno|corrupci|коррупц|взят|腐败|贿|透明|الفساد|الرشوة/iu,
  ],
];

const MOST = 2;

/**
 * The themes that some names speak of, two at most; `institutions` where they say nothing.
 *
 * @param names of an indicator first, then of its dataset: what an earlier one says goes before what a later one does
 * @example themesOf(['Homicides per 100,000, women']) // ['inclusion', 'violence']
 */
export function themesOf(names: readonly string[]): [ThemeId, ...ThemeId[]] {
  for (const name of names) {
    const [first, ...more] = WORDS.filter(([, words]) => words.test(name)).map(([theme]) => theme);
    if (first !== undefined) return [first, ...more.slice(0, MOST - 1)];
  }
  return ['institutions'];
}
