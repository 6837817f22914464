/** What is written in a language with letters outside of ASCII. */
export interface Writing {
  language: string;
  /** Whether its words are made of these letters alone; else they stand among a to z. */
  whole: boolean;
  /** Its letters in lower case with their rough share in running text, in per mille of these letters. */
  letters: Record<string, number>;
}

const latin = (language: string, letters: Record<string, number>): Writing => ({
  language,
  whole: false,
  letters,
});
const whole = (language: string, letters: string): Writing => ({
  language,
  whole: true,
  // Written from the most to the least frequent; shares fall about as 1 / (rank + 4).
  letters: Object.fromEntries(Array.from(letters, (letter, rank) => [letter, 420 / (rank + 4)])),
});

const WESTERN: Writing[] = [
  latin('fr', {
    é: 560,
    à: 130,
    è: 110,
    ê: 60,
    ç: 40,
    â: 25,
    î: 20,
    ô: 30,
    û: 10,
    ù: 10,
    ë: 6,
    ï: 6,
    œ: 8,
    ü: 2,
    ÿ: 1,
  }),
  latin('es', { ó: 310, í: 260, á: 190, é: 110, ñ: 90, ú: 60, ü: 5 }),
  latin('pt', {
    ã: 220,
    ç: 170,
    á: 140,
    é: 130,
    í: 90,
    ó: 90,
    ê: 70,
    õ: 50,
    ú: 40,
    â: 40,
    à: 30,
    ô: 20,
    ü: 3,
  }),
  latin('de', { ü: 370, ä: 310, ö: 180, ß: 140, é: 5 }),
  latin('it', { à: 400, è: 280, ù: 110, ò: 110, é: 60, ì: 60 }),
  latin('sv', { ä: 370, å: 320, ö: 290, é: 20 }),
  latin('da', { ø: 320, å: 350, æ: 300, é: 20 }),
  latin('nl', { ë: 400, é: 330, ï: 120, ö: 60, ü: 60, è: 40, ê: 10 }),
  latin('is', { ð: 220, á: 170, í: 150, þ: 110, ö: 90, æ: 90, ó: 80, ú: 60, é: 60, ý: 20 }),
  latin('ca', { à: 200, è: 150, é: 180, ò: 110, ó: 170, í: 90, ç: 70, ú: 30, ï: 20, ü: 10 }),
  latin('fi', { ä: 820, ö: 160, å: 20 }),
];

/** Names from several of these languages in one table, such as a list of cities. */
const MIXED: Writing = latin(
  'mixed',
  Object.fromEntries(
    [...new Set(WESTERN.flatMap(({ letters }) => Object.keys(letters)))].map((letter) => [
      letter,
      WESTERN.reduce((sum, { letters }) => sum + (letters[letter] ?? 0), 0) / WESTERN.length,
    ]),
  ),
);

const CENTRAL: Writing[] = [
  latin('pl', { ł: 250, ó: 120, ą: 150, ę: 160, ż: 110, ś: 100, ć: 60, ń: 60, ź: 12 }),
  latin('cs', {
    á: 150,
    í: 200,
    é: 90,
    ě: 110,
    č: 70,
    ř: 80,
    š: 60,
    ž: 70,
    ý: 70,
    ů: 40,
    ú: 8,
    ň: 6,
    ť: 4,
    ď: 4,
    ó: 6,
  }),
  latin('sk', {
    á: 200,
    í: 120,
    é: 100,
    č: 110,
    š: 90,
    ž: 100,
    ý: 110,
    ú: 80,
    ľ: 40,
    ť: 30,
    ň: 15,
    ô: 15,
    ď: 15,
    ä: 8,
    ó: 10,
  }),
  latin('hu', { á: 340, é: 330, ö: 100, ő: 90, ó: 90, ü: 50, í: 50, ú: 25, ű: 20 }),
  latin('ro', { ă: 350, î: 150, ş: 170, ţ: 170, â: 140 }),
  latin('hr', { č: 280, š: 270, ž: 180, ć: 160, đ: 110 }),
];

const TURKISH = [latin('tr', { ı: 330, ü: 130, ş: 130, ç: 100, ö: 70, ğ: 100, i̇: 10, İ: 60, â: 5, î: 3 })];
const BALTIC = [
  latin('lt', { ė: 250, š: 180, ž: 130, ą: 120, ų: 190, ū: 100, č: 60, į: 90, ę: 40 }),
  latin('lv', { ā: 330, ī: 170, ē: 130, š: 120, ū: 60, ņ: 60, ļ: 50, ž: 30, ģ: 20, ķ: 15, č: 12 }),
  latin('et', { ä: 330, õ: 330, ü: 210, ö: 90, š: 20, ž: 20 }),
];
const CYRILLIC = [
  whole('ru', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'),
  whole('uk', 'оаинвіертскдлмупязьбгчйхїшжєцщфюґ'),
  whole('bg', 'аоиетнрсвлпдкзмуъгбчжяйхцщшюфь'),
  whole('sr', 'аоиенрстувдјкмлпзгбшчцћжхњљђфџ'),
];
const ARABIC = [
  whole('ar', 'اليمونرتبةعدفسكقهحجأشصطخضزذثىغئءإآؤظ'),
  whole('fa', 'ایرندهمتوسبکشزگفلخقعجچپطحصآغضثظئأؤ'),
];
const GREEK = [whole('el', 'αοιετσνηυρπκμλςίόάδγέήθωχφβύώξζψϊ')];
const HEBREW = [whole('he', 'יוהלאמרבתשנקדחעםפטצןכגסזךףץ')];

/** Encodings of one byte a letter that a table may be in, with what is written in them, and how unlikely each is beforehand (natural logarithm). */
export const SINGLE_BYTE: { encoding: string; writings: Writing[]; prior: number }[] = [
  { encoding: 'windows-1252', writings: [...WESTERN, MIXED], prior: 0 },
  { encoding: 'windows-1250', writings: CENTRAL, prior: -4 },
  { encoding: 'windows-1251', writings: CYRILLIC, prior: -3 },
  { encoding: 'windows-1256', writings: ARABIC, prior: -3 },
  { encoding: 'windows-1253', writings: GREEK, prior: -4 },
  { encoding: 'windows-1254', writings: TURKISH, prior: -4 },
  { encoding: 'windows-1255', writings: HEBREW, prior: -4 },
  { encoding: 'windows-1257', writings: BALTIC, prior: -6 },
  { encoding: 'iso-8859-2', writings: CENTRAL, prior: -5 },
  { encoding: 'iso-8859-5', writings: CYRILLIC, prior: -6 },
  { encoding: 'iso-8859-6', writings: ARABIC, prior: -6 },
  { encoding: 'iso-8859-7', writings: GREEK, prior: -6 },
  { encoding: 'iso-8859-8', writings: HEBREW, prior: -6 },
  { encoding: 'iso-8859-15', writings: WESTERN, prior: -6 },
  { encoding: 'koi8-r', writings: CYRILLIC, prior: -6 },
  { encoding: 'ibm866', writings: CYRILLIC, prior: -8 },
  { encoding: 'macintosh', writings: WESTERN, prior: -7 },
];
